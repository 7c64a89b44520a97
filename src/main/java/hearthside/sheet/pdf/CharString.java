package hearthside.sheet.pdf;

import hearthside.sheet.pdf.Outline.Contour;
import hearthside.sheet.pdf.Outline.Point;
import hearthside.sheet.pdf.Outline.Segment;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

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

        boolean startsFlat() {
            return way[1] == 0;
        }

        boolean startsUpright() {
            return way[0] == 0;
        }

        boolean endsFlat() {
            return way[way.length - 1] == 0;
        }

        boolean endsUpright() {
            return way[way.length - 2] == 0;
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
        if (step.line()) return step.startsFlat() || step.startsUpright() ? crooked(steps, at) : straight(steps, at);
        if (step.startsFlat() && step.endsUpright() || step.startsUpright() && step.endsFlat())
            return turning(steps, at);
        if (step.endsFlat()) return flat(steps, at);
        if (step.endsUpright()) return upright(steps, at);
        return curving(steps, at);
    }

    /** Lines that go along and up in turn. */
    private int crooked(List<Step> steps, int at) {
        boolean flat = steps.get(at).startsFlat();
        List<Integer> numbers = new ArrayList<>();
        int next = at;
        for (boolean along = flat; next < steps.size() && numbers.size() < STACK; next++, along = !along) {
            Step step = steps.get(next);
            if (!step.line() || !(along ? step.startsFlat() : step.startsUpright())) break;
            numbers.add(along ? step.way()[0] : step.way()[1]);
        }
        say(flat ? HORIZONTAL_LINES : VERTICAL_LINES, numbers);
        return next;
    }

    private int straight(List<Step> steps, int at) {
        List<Integer> numbers = new ArrayList<>();
        int next = at;
        for (; next < steps.size() && numbers.size() + 2 <= STACK; next++) {
            Step step = steps.get(next);
            if (!step.line() || step.startsFlat() || step.startsUpright()) break;
            for (int number : step.way()) numbers.add(number);
        }
        say(LINES, numbers);
        return next;
    }

    /** Curves that start along and end upright, and the other way round, in turn. */
    private int turning(List<Step> steps, int at) {
        boolean flat = steps.get(at).startsFlat() && steps.get(at).endsUpright();
        List<Integer> numbers = new ArrayList<>();
        int next = at;
        for (boolean along = flat; next < steps.size() && numbers.size() + 4 <= STACK; next++, along = !along) {
            Step step = steps.get(next);
            if (step.line()) break;
            if (!(along ? step.startsFlat() && step.endsUpright() : step.startsUpright() && step.endsFlat())) break;
            int[] way = step.way();
            numbers.addAll(List.of(along ? way[0] : way[1], way[2], way[3], along ? way[5] : way[4]));
        }
        say(flat ? HORIZONTAL_VERTICAL : VERTICAL_HORIZONTAL, numbers);
        return next;
    }

    /** Curves that start and end along; the first may start as it likes. */
    private int flat(List<Step> steps, int at) {
        List<Integer> numbers = new ArrayList<>();
        if (!steps.get(at).startsFlat()) numbers.add(steps.get(at).way()[1]);
        int next = at;
        for (; next < steps.size() && numbers.size() + 4 <= STACK; next++) {
            Step step = steps.get(next);
            if (step.line() || !step.endsFlat() || next > at && !step.startsFlat()) break;
            numbers.addAll(List.of(step.way()[0], step.way()[2], step.way()[3], step.way()[4]));
        }
        say(HORIZONTAL_CURVES, numbers);
        return next;
    }

    /** Curves that start and end upright; the first may start as it likes. */
    private int upright(List<Step> steps, int at) {
        List<Integer> numbers = new ArrayList<>();
        if (!steps.get(at).startsUpright()) numbers.add(steps.get(at).way()[0]);
        int next = at;
        for (; next < steps.size() && numbers.size() + 4 <= STACK; next++) {
            Step step = steps.get(next);
            if (step.line() || !step.endsUpright() || next > at && !step.startsUpright()) break;
            numbers.addAll(List.of(step.way()[1], step.way()[2], step.way()[3], step.way()[5]));
        }
        say(VERTICAL_CURVES, numbers);
        return next;
    }

    private int curving(List<Step> steps, int at) {
        List<Integer> numbers = new ArrayList<>();
        int next = at;
        for (; next < steps.size() && numbers.size() + 6 <= STACK; next++) {
            Step step = steps.get(next);
            if (step.line() || step.endsFlat() || step.endsUpright()) break;
            for (int number : step.way()) numbers.add(number);
        }
        say(CURVES, numbers);
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
