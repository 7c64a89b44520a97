package hearthside.sheet;

import hearthside.ballot.Picture;
import hearthside.ballot.PictureWords;
import hearthside.room.LiveRoom;
import hearthside.room.Step;
import hearthside.room.Telling;
import hearthside.sheet.Element.Bar;
import hearthside.sheet.Element.RoomPicture;
import hearthside.workshop.Messages;
import hearthside.workshop.Poll;
import hearthside.workshop.Workshop;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a room saw of its polls: pictures as the disclosure rule made them, and never more. */
final class Shown {
    private final LiveRoom room;
    private final Telling telling;
    private final PictureWords words;

    Shown(LiveRoom room) {
        this(room, room.tellings().own());
    }

    /** @param telling one of the room's, whose words are used */
    Shown(LiveRoom room, Telling telling) {
        this.room = room;
        this.telling = telling;
        this.words = new PictureWords(Messages.in(telling.language()));
    }

    /** Polls whose picture everybody has seen, or was told that it stays closed; in running order. */
    List<Poll> toEveryone() {
        return reached()
                .flatMap(step -> step instanceof Step.Revealed(Poll poll) ? Stream.of(poll) : Stream.empty())
                .filter(poll -> room.state().picture(poll.id()).isPresent())
                .toList();
    }

    /** Polls whose picture is for the facilitator alone, and was made. */
    List<Poll> toOne() {
        return reached()
                .flatMap(step -> step instanceof Step.Asking(Poll poll) ? Stream.of(poll) : Stream.empty())
                .filter(Poll::forFacilitatorOnly)
                .filter(poll -> room.state().picture(poll.id()).isPresent())
                .toList();
    }

    private Stream<Step> reached() {
        return room.state().entered().keySet().stream().sorted().map(telling.agenda()::step);
    }

    /** As it was drawn; nothing if it stays closed. */
    Optional<RoomPicture> drawn(Poll poll) {
        return picture(poll)
                .flatMap(picture ->
                        bars(picture, words).map(bars -> new RoomPicture(poll.question(), words.lead(picture), bars)));
    }

    private Optional<Picture> picture(Poll poll) {
        return room.tellings().picture(room.state(), poll);
    }

    /** The same, or the sentence that says that it stays closed. */
    RoomPicture orClosed(Poll poll) {
        return drawn(poll)
                .orElseGet(() -> new RoomPicture(poll.question(), words.lead(new Picture.Withheld()), List.of()));
    }

    /** What is said under a picture of the answers that are kept together. */
    Optional<String> rest(Poll poll) {
        return picture(poll).flatMap(picture -> switch (picture) {
            case Picture.Withheld _ -> Optional.empty();
            case Picture.Names _, Picture.Order _, Picture.Words _, Picture.Shares _ -> words.rest(picture);
        });
    }

    /** By poll id, every answer of every poll with a share of its own: longer than this no picture gets. */
    static Map<String, RoomPicture> fullest(Workshop workshop) {
        PictureWords words = new PictureWords(Messages.in(workshop.language()));
        return workshop.all(Poll.class).stream()
                .filter(poll -> !poll.forWords())
                .collect(Collectors.toMap(Poll::id, poll -> fullest(poll, words), (one, _) -> one));
    }

    private static RoomPicture fullest(Poll poll, PictureWords words) {
        List<Picture.Share> shares = poll.options().stream()
                .map(option -> new Picture.Share(option, 5))
                .toList();
        Picture picture = new Picture.Shares(shares, OptionalInt.empty());
        return new RoomPicture(
                poll.question(), words.lead(picture), bars(picture, words).orElseThrow());
    }

    private static Optional<List<Bar>> bars(Picture picture, PictureWords words) {
        return switch (picture) {
            case Picture.Withheld _ -> Optional.empty();
            case Picture.Names names -> Optional.of(named(names.names()));
            case Picture.Order order -> Optional.of(named(order.names()));
            case Picture.Words some -> Optional.of(named(some.texts()));
            case Picture.Shares shares ->
                Optional.of(shares.shares().stream()
                        .map(share -> new Bar(share.name(), OptionalInt.of(share.percent()), words.share(share)))
                        .toList());
        };
    }

    private static List<Bar> named(List<String> names) {
        return names.stream()
                .map(name -> new Bar(name, OptionalInt.empty(), ""))
                .toList();
    }
}
