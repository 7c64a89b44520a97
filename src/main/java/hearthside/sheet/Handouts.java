package hearthside.sheet;

import hearthside.sheet.Sheet.Audience;
import hearthside.workshop.Paper;
import hearthside.workshop.Support;
import hearthside.workshop.Variant;
import hearthside.workshop.Workshop;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** What a facilitator prints for the evening itself. */
public final class Handouts {
    private final Workshop workshop;
    private final Look look;
    private final Labels labels;

    /**
     * How handouts are to look.
     *
     * @param fillable fields to fill in on a device, on those that have any
     */
    public record Look(Paper paper, boolean largePrint, boolean fillable) {
        /** Ordinary print, to be written on by hand. */
        public static Look printed(Paper paper) {
            return new Look(paper, false, false);
        }
    }

    public Handouts(Workshop workshop, Look look) {
        this.workshop = workshop;
        this.look = look;
        this.labels = Labels.in(workshop.language());
    }

    /** @param starts when each sitting begins; without any, the times count from zero */
    public Pack runSheet(Variant variant, List<LocalDateTime> starts) {
        return toRead(new Timetable(workshop, labels).sheet(variant, starts));
    }

    /** The whole evening in every length, to prepare from and to hold in one's hand. */
    public Pack guide() {
        return toFillIn(new Guide(workshop, labels).sheet());
    }

    /** Whether a variant asks anything, so that there are ballots. */
    public boolean asks(Variant variant) {
        return !new Slips(workshop, labels).sheets(variant, 1).isEmpty();
    }

    /**
     * A ballot for each person and each question that this variant asks, four to a page where they fit.
     *
     * @param people how many will need one
     * @throws IllegalArgumentException if this variant asks nothing
     */
    public Pack ballots(Variant variant, int people) {
        return pack("ballots", labels.say("ballots.title"), false, new Slips(workshop, labels).sheets(variant, people));
    }

    /**
     * For the wall, and so in large type always.
     *
     * @param address of the room, to be scanned and joined; none before there is a room
     */
    public Pack agreements(Optional<String> address) {
        Sheet poster = Cards.agreements(workshop, address, labels);
        return new Pack(
                poster.id(), poster.title(), workshop.credit(), labels, look.paper(), true, false, List.of(poster));
    }

    /** What one can hold up without a word, and where to turn afterwards. */
    public Pack distressCard(Support support) {
        return toRead(Cards.distress(support, labels));
    }

    /**
     * The same numbers for everyone, four cards to a page where they fit.
     *
     * @param people how many will take one
     */
    public Pack supportCards(Support support, int people) {
        return toRead(Cards.support(support, people, labels));
    }

    /**
     * Who was here, as far as they want to say. It is paper, and stays apart from every answer (safety rule 19).
     *
     * @param people how many may sign; the last page is always full
     */
    public Pack signIn(int people) {
        return toFillIn(SignIn.sheet(people, look.largePrint(), labels));
    }

    /** @param day when it was, if that is known already */
    public Pack certificate(Variant variant, Optional<LocalDate> day) {
        return toFillIn(Certificate.sheet(workshop, variant, day, labels));
    }

    /** The questions of the workshop's evaluation on paper, whichever variants ask them on phones; none if it has none. */
    public Optional<Pack> evaluation() {
        return EvaluationForm.sheet(workshop, labels).map(this::toFillIn);
    }

    private Pack toRead(Sheet sheet) {
        return pack(sheet.id(), sheet.title(), false, List.of(sheet));
    }

    private Pack toFillIn(Sheet sheet) {
        Sheet filled = look.fillable() ? Sheets.onThisDevice(sheet, labels) : sheet;
        return pack(sheet.id(), sheet.title(), look.fillable(), List.of(filled));
    }

    private Pack pack(String id, String title, boolean fillable, List<Sheet> sheets) {
        return new Pack(id, title, workshop.credit(), labels, look.paper(), look.largePrint(), fillable, sheets);
    }

    /** A handout's only sheet. */
    static Sheet sheet(String id, String title, String message, String foot, List<Element> elements) {
        return new Sheet(id, title, message, Audience.ROOM, foot, elements);
    }
}
