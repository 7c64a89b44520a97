package hearthside.content;

import hearthside.content.Timetable.Frame;
import hearthside.workshop.Prose.Passage;
import hearthside.workshop.Prose.Words;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what every workshop has around its article: welcome, agreements, support and closing. */
final class FramePages {
    static final String WELCOME = "welcome";
    static final String SUPPORT = "support";
    static final String CLOSING = "closing";

    /** A page of a sheet holds about twenty centimetres; a sentence with three lines takes four and a half. */
    private static final int SENTENCES_A_PAGE = 4;

    private final DraftWords words;
    private final List<Integer> variants;

    FramePages(DraftWords words, List<Integer> variants) {
        this.words = words;
        this.variants = variants;
    }

    Page agreements() {
        Page page = new Page()
                .line("---")
                .key("Title", words.say("agreements.title"))
                .line("---");
        Stream.of("pass", "self", "here", "pace")
                .forEach(name ->
                        page.block(Kind.AGREEMENT).body(Kind.AGREEMENT, paragraphs(words.lines("agreements." + name))));
        return page;
    }

    Page welcome() {
        Page page = header(WELCOME, Frame::welcome);
        Stream.of("welcome", "agree", "phones").forEach(slide -> slide(page, "welcome." + slide));
        return page;
    }

    Page support() {
        Page page = header(SUPPORT, Frame::support);
        slide(page, "support.page");
        return page;
    }

    /** @param last the article's last words, to be read slowly */
    Page closing(String last, List<String> toWrite, FreshIds ids) {
        Page page = header(CLOSING, Frame::closing);
        String small = words.say("closing.prompt");
        page.block(Kind.REFLECTION, ids.next("small-thing", "")).key("Prompt", small);
        notes(page, "reflection");
        page.block(Kind.PLAN, ids.next("our-plan", "")).key("Title", words.say("plan.title"));
        Stream.of("ten-minutes", "walk", "read-again")
                .forEach(practice -> page.key("Practice", practice + " | " + words.say("plan." + practice)));
        notes(page, "plan");
        page.block(Kind.SLIDE).body(Kind.SLIDE, paragraphs(List.of(last)));
        notes(page, "closing.last");
        myPage(
                page.block(Kind.SHEET, ids.next("my-page", "")),
                Stream.concat(toWrite.stream(), Stream.of(small)).toList());
        checkIn(page.block(Kind.SHEET, ids.next("our-check-in", "")));
        return page;
    }

    private Page header(String id, ToIntFunction<Frame> length) {
        String minutes = variants.stream()
                .map(variant -> variant + "=" + length.applyAsInt(Frame.of(variant)))
                .collect(Collectors.joining(", "));
        return new Page()
                .line("---")
                .key("Title", words.say(id + ".title"))
                .key("Id", id)
                .key("Minutes", minutes)
                .key("Can cut", "no")
                .line("---");
    }

    private void slide(Page page, String name) {
        page.block(Kind.SLIDE).body(Kind.SLIDE, paragraphs(words.lines(name + ".slide")));
        notes(page, name);
    }

    private void notes(Page page, String about) {
        page.block(Kind.NOTES);
        words.lines(about + ".say").forEach(say -> page.key("Say", say));
        page.key("Watch for", words.say(about + ".watch"));
        page.key("If upset", words.say(about + ".upset"));
        page.key("If late", words.say(about + ".late"));
    }

    private static List<Passage> paragraphs(List<String> texts) {
        return texts.stream()
                .<Passage>map(text -> new Passage.Paragraph(Words.plain(text)))
                .toList();
    }

    private void myPage(Page page, List<String> sentences) {
        page.key("Title", words.say("sheet.mine.title")).key("Message", words.say("sheet.mine.message"));
        page.key("Copies", "one per partner");
        int pages = Math.ceilDiv(sentences.size(), SENTENCES_A_PAGE);
        int each = Math.ceilDiv(sentences.size(), pages);
        for (int at = 0; at < sentences.size(); at++) {
            boolean full = at > 0 && at % each == 0;
            if (full) page.key("New page", words.say("sheet.mine.next"));
            page.key("Field", sentences.get(at) + ", 3 lines");
        }
    }

    private void checkIn(Page page) {
        page.key("Title", words.say("sheet.ours.title")).key("Message", words.say("sheet.ours.message"));
        page.key("Copies", "one per couple");
        page.key("Field", words.say("sheet.ours.practice") + ", plan: practice");
        page.key("Field", words.say("sheet.ours.day") + ", plan: check-in date");
        page.key("Field", words.say("sheet.ours.helped") + ", 4 lines");
        page.key("Field", words.say("sheet.ours.change") + ", 3 lines");
    }
}
