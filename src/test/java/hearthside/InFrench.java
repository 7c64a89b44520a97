package hearthside;

import hearthside.room.Script;
import hearthside.workshop.Block;
import hearthside.workshop.Exercise;
import hearthside.workshop.Notes;
import hearthside.workshop.Planning;
import hearthside.workshop.Poll;
import hearthside.workshop.Reading;
import hearthside.workshop.Reflection;
import hearthside.workshop.Section;
import hearthside.workshop.SheetText;
import hearthside.workshop.Slide;
import hearthside.workshop.Support;
import hearthside.workshop.Workshop;
import java.util.List;
import java.util.Optional;

/** The sample in another language, in which everything begins with {@code fr}: what was not translated is seen at once. */
public final class InFrench {
    public static final Workshop WORKSHOP = of(Sample.WORKSHOP);
    public static final Support SUPPORT =
            new Support("ca-on-fr", "fr Numbers", "Ontario", "fr", Sample.SUPPORT.checked(), Sample.SUPPORT.entries());

    private InFrench() {}

    /** A room's script in English, with its translation. */
    public static Script script() {
        return script(WORKSHOP);
    }

    public static Script script(Workshop translation) {
        return new Script(
                Sample.WORKSHOP, Sample.SUPPORT, List.of(new Script.Translation(translation, SUPPORT)), new byte[0]);
    }

    private static Workshop of(Workshop one) {
        return with(one, one.sections().stream().map(InFrench::section).toList());
    }

    public static Workshop with(Workshop one, List<Section> sections) {
        return new Workshop(
                one.name(), "fr", fr("title"), one.credit(), one.variants(), one.agreements(), List.copyOf(sections));
    }

    private static Section section(Section section) {
        return with(
                section,
                section.blocks().stream()
                        .map(placed -> new Section.Placed(block(placed.block()), placed.onlyIn()))
                        .toList());
    }

    public static Section with(Section section, List<Section.Placed> blocks) {
        return new Section(
                section.id(), fr(section.title()), section.minutes(), section.canCut(), section.newSitting(), blocks);
    }

    private static Block block(Block block) {
        return switch (block) {
            case Slide slide -> new Slide(fr(slide.title()), fr(slide.text()), slide.card(), slide.stones());
            case Reflection one -> new Reflection(one.id(), fr(one.prompt()), one.askToShare());
            case Poll poll -> poll(poll, type(poll.type()));
            case Exercise one ->
                new Exercise(
                        one.id(),
                        fr(one.title()),
                        one.forCouples(),
                        fr(one.alone()),
                        one.turns().stream().map(InFrench::turn).toList());
            case Planning plan ->
                new Planning(
                        plan.id(),
                        fr(plan.title()),
                        plan.practices().stream()
                                .map(one -> new Planning.Practice(one.id(), fr(one.title()), fr(one.words())))
                                .toList());
            case Reading _, Notes _, SheetText _ -> block;
        };
    }

    public static Poll poll(Poll poll, Poll.Type type) {
        return new Poll(poll.id(), fr(poll.question()), type, fr(poll.pass()), poll.forFacilitatorOnly());
    }

    private static Poll.Type type(Poll.Type type) {
        return switch (type) {
            case Poll.Type.PickOne one -> new Poll.Type.PickOne(fr(one.options()));
            case Poll.Type.PickSeveral some -> new Poll.Type.PickSeveral(fr(some.options()), some.max());
            case Poll.Type.Rank rank -> new Poll.Type.Rank(fr(rank.options()));
            case Poll.Type.Scale scale ->
                new Poll.Type.Scale(scale.low(), scale.high(), fr(scale.lowEnd()), fr(scale.highEnd()));
            case Poll.Type.Words words -> words;
        };
    }

    private static Exercise.Turn turn(Exercise.Turn turn) {
        return new Exercise.Turn(turn.length(), fr(turn.words()), fr(turn.hint()), fr(turn.sentence()));
    }

    private static List<String> fr(List<String> texts) {
        return texts.stream().map(InFrench::fr).toList();
    }

    private static Optional<String> fr(Optional<String> text) {
        return text.map(InFrench::fr);
    }

    public static String fr(String text) {
        return "fr " + text;
    }
}
