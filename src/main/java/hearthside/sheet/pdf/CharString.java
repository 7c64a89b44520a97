package hearthside.sheet.pdf;

import hearthside.sheet.pdf.Outline.Contour;
import hearthside.sheet.pdf.Outline.Point;
import hearthside.sheet.pdf.Outline.Segment;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** One glyph as a small program for a pen, as short as it can be said (Adobe Technical Note 5177, "Type 2 Charstring Format"). */
final class CharString {
    /** Widths are said as what they are more than this. */
    static final int USUAL_WIDTH = 500;

    private static final int VERTICAL_MOVE = 4;
    private static final int LINES = 5;
    private static final int HORIZONTAL_LINES = 6;
    private static final int VERTICAL_LINES = 7;
    private static final int CURVES = 8;
    private static final int END = 14;
    private static final int MOVE = 21;
    private static final int HORIZONTAL_MOVE = 22;
    private static final int VERTICAL_CURVES = 26;
    private static final int HORIZONTAL_CURVES = 27;
    private static final int VERTICAL_HORIZONTAL = 30;
    private static final int HORIZONTAL_VERTICAL = 31;
    /** As many numbers as a pen remembers. */
    private static final int STACK = 48;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private Point pen = new Point(0, 0);

    private CharString() {}

    /** @param width in thousandths of the type size */
    static byte[] of(Outline outline, int width) {
        CharString program = new CharString();
        program.number(width - USUAL_WIDTH);
        outline.contours().forEach(program::contour);
        program.out.write(END);
        return program.out.toByteArray();
    }

    private void contour(Contour contour) {
        int right = contour.start().x() - pen.x();
        int up = contour.start().y() - pen.y();
        if (up == 0) say(HORIZONTAL_MOVE, List.of(right));
        else if (right == 0) say(VERTICAL_MOVE, List.of(up));
        else say(MOVE, List.of(right, up));
        pen = contour.start();
        List<Step> steps = new ArrayList<>();
        for (Segment segment : contour.segments()) steps.add(step(segment));
        for (int at = 0; at < steps.size(); ) at = say(steps, at);
    }

    /** From one end to the next, and for a curve by way of two pulls: how far right and up each time. */
    private record Step(int[] way) {
        boolean line() {
            return way.length == 2;
        }

        /** Along, or else straight up or down. */
        boolean starts(boolean along) {
            return way[along ? 1 : 0] == 0;
        }

        boolean ends(boolean along) {
            return way[way.length - (along ? 1 : 2)] == 0;
        }

        boolean turns(boolean along) {
            return starts(along) && ends(!along);
        }
    }

    private Step step(Segment segment) {
        Point from = pen;
        pen = segment.end();
        return switch (segment) {
            case Segment.Line(Point end) -> new Step(new int[] {end.x() - from.x(), end.y() - from.y()});
            case Segment.Curve(Point first, Point second, Point end) ->
                new Step(new int[] {
                    first.x() - from.x(),
                    first.y() - from.y(),
                    second.x() - first.x(),
                    second.y() - first.y(),
                    end.x() - second.x(),
                    end.y() - second.y()
                });
        };
    }

    /** Says as many steps as one operator can. @return the first one after them */
    private int say(List<Step> steps, int at) {
        Step step = steps.get(at);
        if (step.line()) return step.starts(true) || step.starts(false) ? crooked(steps, at) : lines(steps, at);
        if (step.turns(true) || step.turns(false)) return turning(steps, at);
        if (step.ends(true)) return levelling(steps, at, true);
        if (step.ends(false)) return levelling(steps, at, false);
        return curves(steps, at);
    }

    /** Lines that go along and up in turn. */
    private int crooked(List<Step> steps, int at) {
        boolean flat = steps.get(at).starts(true);
        List<Integer> numbers = new ArrayList<>();
        int next = at;
        for (boolean along = flat; next < steps.size() && numbers.size() < STACK; next++, along = !along) {
            Step step = steps.get(next);
            if (!step.line() || !step.starts(along)) break;
            numbers.add(step.way()[along ? 0 : 1]);
        }
        say(flat ? HORIZONTAL_LINES : VERTICAL_LINES, numbers);
        return next;
    }

    /** Curves that start along and end upright, and the other way round, in turn. */
    private int turning(List<Step> steps, int at) {
        boolean flat = steps.get(at).turns(true);
        List<Integer> numbers = new ArrayList<>();
        int next = at;
        for (boolean along = flat; next < steps.size() && numbers.size() + 4 <= STACK; next++, along = !along) {
            Step step = steps.get(next);
            if (step.line() || !step.turns(along)) break;
            int[] way = step.way();
            numbers.addAll(List.of(way[along ? 0 : 1], way[2], way[3], way[along ? 5 : 4]));
        }
        say(flat ? HORIZONTAL_VERTICAL : VERTICAL_HORIZONTAL, numbers);
        return next;
    }

    /** Curves that start and end along, or all upright; the first may start as it likes. */
    private int levelling(List<Step> steps, int at, boolean along) {
        List<Integer> numbers = new ArrayList<>();
        if (!steps.get(at).starts(along)) numbers.add(steps.get(at).way()[along ? 1 : 0]);
        int next = at;
        for (; next < steps.size() && numbers.size() + 4 <= STACK; next++) {
            Step step = steps.get(next);
            if (step.line() || !step.ends(along) || next > at && !step.starts(along)) break;
            int[] way = step.way();
            numbers.addAll(List.of(way[along ? 0 : 1], way[2], way[3], way[along ? 4 : 5]));
        }
        say(along ? HORIZONTAL_CURVES : VERTICAL_CURVES, numbers);
        return next;
    }

    private int lines(List<Step> steps, int at) {
        return asTheyAre(LINES, steps, at, step -> step.line() && !step.starts(true) && !step.starts(false));
    }

    private int curves(List<Step> steps, int at) {
        return asTheyAre(CURVES, steps, at, step -> !step.line() && !step.ends(true) && !step.ends(false));
    }

    private int asTheyAre(int operator, List<Step> steps, int at, Predicate<Step> which) {
        List<Integer> numbers = new ArrayList<>();
        int next = at;
        for (; next < steps.size() && which.test(steps.get(next)); next++) {
            int[] way = steps.get(next).way();
            if (numbers.size() + way.length > STACK) break;
            for (int number : way) numbers.add(number);
        }
        say(operator, numbers);
        return next;
    }

    private void say(int operator, List<Integer> numbers) {
        numbers.forEach(this::number);
        out.write(operator);
    }

    /** In one to three octets (5177, 3.2). */
    private void number(int number) {
        int size = Math.abs(number);
        if (size <= 107) out.write(number + 139);
        else if (size <= 1131) {
            int rest = size - 108;
            out.write((number > 0 ? 247 : 251) + (rest >> 8));
            out.write(rest);
        } else {
            out.write(28);
            out.write(number >> 8);
            out.write(number);
        }
    }
}
