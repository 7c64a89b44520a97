package hearthside.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import hearthside.MemoryJournal;
import hearthside.Sample;
import hearthside.ballot.Paper;
import hearthside.ballot.Picture;
import hearthside.ballot.Sealing;
import hearthside.ballot.Voter;
import hearthside.couple.Couple;
import hearthside.couple.Pairing;
import hearthside.couple.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class LiveRoomTest {
    private final MemoryJournal journal = new MemoryJournal();
    private Instant now = Instant.parse("2026-12-03T12:00:00Z");
    private final Rooms rooms = Sample.rooms(journal, () -> now);
    private final LiveRoom room = Sample.room(rooms);

    private void ask() {
        room.tell(new Command.OpenPoll("barrier"));
    }

    private Sealing sealing(String poll) {
        return room.sealing(poll).orElseThrow();
    }

    private void vote(int voters, int option) {
        for (var i = 0; i < voters; i++) {
            var voter = new Voter(option * 1000 + i);
            room.seat(voter.seat());
            room.cast("barrier", voter.ballot(sealing("barrier"), option));
        }
    }

    private Optional<Picture> close() {
        return room.tell(new Command.ClosePoll("barrier")).picture("barrier");
    }

    @Test
    void closingAPollCountsTheUrnAndKeepsOnlyThePicture() {
        ask();
        vote(4, 1);
        vote(4, 3);
        vote(3, 5);

        assertThat(close()).contains(new Picture.Names(List.of("Mismatched desire", "Stress and exhaustion"), true));
    }

    @Test
    void aBallotChangesNothingThatAnybodyCouldSee() {
        ask();
        var watched = new AtomicInteger();
        var before = room.state();
        var voter = new Voter(7);
        room.seat(voter.seat());
        room.watch(watched::incrementAndGet);
        var writes = journal.writes();

        room.cast("barrier", voter.ballot(sealing("barrier"), 2));

        assertThat(room.state()).isSameAs(before);
        assertThat(journal.writes()).isEqualTo(writes);
        assertThat(watched).hasValue(0);
    }

    @Test
    void whatCannotBeKeptIsNotShownAndNoBallotIsLost() {
        ask();
        vote(4, 1);
        vote(4, 3);
        vote(3, 5);
        var before = room.state();
        journal.full(true);
        assertThatThrownBy(this::close).isInstanceOf(Journal.NotSaved.class);
        assertThat(room.state()).isSameAs(before);

        journal.full(false);
        assertThat(close()).get().isInstanceOf(Picture.Names.class);
    }

    @Test
    void aRestartBringsTheRoomBackAtTheSameStepWithTheSameTimer() {
        for (var point : CheckPoint.values()) room.tell(new Command.Tick(point, true));
        room.tell(new Command.GoTo(
                room.agenda().find(new Step.Taking(Sample.TWO_SENTENCES, 1)).orElseThrow()));
        now = now.plusSeconds(40);
        room.seat(new Voter(1).seat());
        room.beginCouple();

        var back =
                Sample.rooms(journal, () -> now).byCode(room.setting().code()).orElseThrow();

        assertThat(back.state()).isEqualTo(room.state());
        assertThat(back.state().timer().orElseThrow().leftAt(now)).isEqualTo(Duration.ofSeconds(80));
        assertThat(back.seats()).isEqualTo(1);
        assertThat(back.pairing()).isEqualTo(room.pairing());
    }

    @Test
    void afterARestartTheUrnIsEmptyAndPhonesAreAskedAgain() {
        ask();
        vote(4, 1);
        vote(4, 3);
        vote(3, 5);

        var back =
                Sample.rooms(journal, () -> now).byCode(room.setting().code()).orElseThrow();
        assertThat(((Asked.Open) back.state().polls().get("barrier")).epoch()).isEqualTo(2);
        now = now.plus(RoomState.RESEALING);
        back.tell(new Command.ClosePoll("barrier"));

        assertThat(back.state().picture("barrier")).contains(new Picture.Withheld());
    }

    @Test
    void aLockedRoomTakesNoNewSeatButKnowsItsOwn() {
        var early = new Voter(1).seat();
        room.seat(early);
        room.tell(new Command.Lock(true));

        assertThat(room.seat(early)).isEqualTo(LiveRoom.Seating.SEATED);
        assertThat(room.seat(new Voter(2).seat())).isEqualTo(LiveRoom.Seating.LOCKED);
    }

    @Test
    void aRestartMakesAnotherKeySoThatOldBallotsOpenNoMore() {
        ask();
        var voter = new Voter(1);
        room.seat(voter.seat());
        var old = sealing("barrier");
        var back =
                Sample.rooms(journal, () -> now).byCode(room.setting().code()).orElseThrow();
        var fresh = back.sealing("barrier").orElseThrow();

        assertThat(fresh.epoch()).isEqualTo(2);
        assertThat(fresh.key()).isNotEqualTo(old.key());
    }

    @Test
    void noOtherPollIsAskedWhilePhonesSendAgainAfterARestart() {
        ask();
        var back =
                Sample.rooms(journal, () -> now).byCode(room.setting().code()).orElseThrow();
        back.tell(new Command.OpenPoll("few-words"));
        assertThat(back.state().openPoll()).contains("barrier");

        now = now.plus(RoomState.RESEALING);
        back.tell(new Command.OpenPoll("few-words"));
        assertThat(back.state().openPoll()).contains("few-words");
    }

    @Test
    void aClockThatJumpsBackHoldsNoPollOpen() {
        ask();
        var back =
                Sample.rooms(journal, () -> now).byCode(room.setting().code()).orElseThrow();
        assertThat(back.state().held("barrier", now)).isTrue();

        now = now.minus(Duration.ofDays(1));
        back.tell(new Command.ClosePoll("barrier"));

        assertThat(back.state().picture("barrier")).isPresent();
    }

    @Test
    void thereIsAKeyOnlyWhileThePollIsOpen() {
        assertThat(room.sealing("barrier")).isEmpty();
        ask();
        assertThat(room.sealing("barrier")).isPresent();
        assertThat(room.sealing("room-for")).isEmpty();
        close();
        assertThat(room.sealing("barrier")).isEmpty();
    }

    @Test
    void paperSlipsCountLikePhonesAndKeyingThemInAgainCountsThemOnce() {
        ask();
        vote(3, 1);
        assertThat(room.count("barrier", slips(12, 0, 3, 0, 3))).isEmpty();
        assertThat(room.count("barrier", slips(12, 0, 3, 0, 3))).isEmpty();
        assertThat(room.heads()).isEqualTo(12);

        assertThat(close()).contains(new Picture.Names(List.of("Mismatched desire"), true));
        assertThat(room.state().miscounted("barrier")).isFalse();
    }

    @Test
    void moreAnswersThanPeopleShowNothingAndOnlyTheConsoleIsTold() {
        ask();
        vote(8, 1);
        vote(4, 3);
        room.count("barrier", slips(13, 0, 1, 0, 1));

        assertThat(close()).contains(new Picture.Withheld());
        assertThat(room.state().miscounted("barrier")).isTrue();
    }

    @Test
    void slipsForAPollThatIsNotOpenAreNotTaken() {
        assertThat(room.count("barrier", slips(13, 0, 1, 0, 1))).isEmpty();
        assertThat(room.paper("barrier")).isEmpty();
    }

    private static Paper slips(int heads, int passed, int mismatched, int injuries, int stress) {
        return new Paper(
                heads,
                passed,
                new Paper.Slips.Ticked(mismatched + injuries + stress, List.of(0, mismatched, injuries, stress, 0, 0)));
    }

    private void write(String... texts) {
        room.tell(new Command.OpenPoll("few-words"));
        for (var i = 0; i < texts.length; i++) {
            var voter = new Voter(i);
            room.seat(voter.seat());
            room.cast("few-words", voter.words(sealing("few-words"), texts[i]));
        }
        room.tell(new Command.ClosePoll("few-words"));
    }

    @Test
    void wordsAreReadByTheFacilitatorBeforeAnybodySeesThem() {
        write("Hope", "hope", "A walk", "Patience", "Something unkind", "Tea");
        assertThat(room.state().picture("few-words")).contains(new Picture.Withheld());
        var texts = room.toRead("few-words").orElseThrow().texts();
        assertThat(texts).containsExactlyInAnyOrder("Hope", "hope", "A walk", "Patience", "Something unkind", "Tea");

        for (var text : List.of("Hope", "hope", "Tea")) room.letThrough("few-words", texts.indexOf(text), true);
        assertThat(room.state().picture("few-words")).contains(new Picture.Withheld());

        room.letThrough("few-words", texts.indexOf("hope"), false);
        room.letThrough("few-words", texts.indexOf("A walk"), true);
        assertThat(room.state().picture("few-words"))
                .containsInstanceOf(Picture.Words.class)
                .hasValueSatisfying(picture -> assertThat(((Picture.Words) picture).texts())
                        .containsExactlyInAnyOrder("Hope", "A walk", "Tea"));
    }

    @Test
    void wordsOfFewerThanSixAreReadByNobody() {
        write("Hope", "A walk", "Patience", "Something unkind", "Tea");

        assertThat(room.toRead("few-words")).isEmpty();
        assertThat(room.state().picture("few-words")).contains(new Picture.Withheld());
    }

    @Test
    void wordsThatNobodyHasReadAreNeverOnDisk() {
        write("Hope", "love", "A walk", "Patience", "Something unkind", "Tea");
        assertThat(journal.rooms().toString()).doesNotContain("unkind");

        var back =
                Sample.rooms(journal, () -> now).byCode(room.setting().code()).orElseThrow();
        assertThat(back.toRead("few-words")).isEmpty();
        assertThat(back.state().picture("few-words")).contains(new Picture.Withheld());
    }

    @Test
    void theEndForgetsWhatWasToRead() {
        write("Hope", "love", "A walk", "Patience", "Something unkind", "Tea");
        room.tell(new Command.End());

        assertThat(room.toRead("few-words")).isEmpty();
    }

    @Test
    void enoughIsLookedAtOnlyEveryTenSeconds() {
        ask();
        assertThat(room.enough()).isFalse();
        vote(6, 1);
        assertThat(room.enough()).isFalse();

        now = now.plusSeconds(10);
        assertThat(room.enough()).isTrue();
    }

    private Pairing.Joining join(Couple couple) {
        return room.joinCouple(couple.code(), Optional.empty(), Optional.empty());
    }

    @Test
    void twoPhonesPairByCodeAndShareAPlan() {
        var first = room.beginCouple().orElseThrow();
        var joined = join(first);
        assertThat(joined)
                .isInstanceOfSatisfying(
                        Pairing.Joining.Joined.class,
                        it -> assertThat(it.couple().token()).isEqualTo(first.token()));
        assertThat(join(first)).isEqualTo(new Pairing.Joining.AlreadyTwo());
        assertThat(room.joinCouple("ZZZZ", Optional.empty(), Optional.empty()))
                .isEqualTo(new Pairing.Joining.NoSuchCode());

        var plan = new Plan(Optional.of("walk"), Set.of(), Optional.empty(), Optional.empty());
        assertThat(room.plan(first.token(), plan)).isTrue();
        assertThat(room.plan("nobody", plan)).isFalse();
        assertThat(room.pairing().couple(first.token()).map(Couple::plan)).contains(plan);
    }

    @Test
    void aPhoneThatOnlyShowedItsCodeIsNoCouple() {
        room.beginCouple();
        var first = room.beginCouple().orElseThrow();
        join(first);
        var alone = room.beginCouple().orElseThrow();
        room.plan(alone.token(), Plan.OPEN);

        assertThat(room.pairing().counting())
                .extracting(Couple::token, Couple::number, Couple::paired)
                .containsExactly(tuple(first.token(), 1, true), tuple(alone.token(), 2, false));
    }

    @Test
    void aPhoneThatAsksAgainBecauseTheAnswerWasLostIsInTheSameCouple() {
        var theirs = room.beginCouple().orElseThrow();
        var mine = Optional.of("nonce");
        var first = room.joinCouple(theirs.code(), mine, Optional.empty());
        var revision = room.state().couplesRevision();

        assertThat(room.joinCouple(theirs.code(), mine, Optional.empty())).isEqualTo(first);
        assertThat(room.state().couplesRevision()).isEqualTo(revision);
        assertThat(room.joinCouple(theirs.code(), Optional.of("another"), Optional.empty()))
                .isEqualTo(new Pairing.Joining.AlreadyTwo());
        assertThat(join(theirs)).isEqualTo(new Pairing.Joining.AlreadyTwo());
    }

    @Test
    void whatIsKeptIsNotCalledLostBecauseTheOthersCouldNotBeTold() {
        var couple = room.beginCouple().orElseThrow();
        journal.fullAfter(1);
        assertThat(join(couple)).isInstanceOf(Pairing.Joining.Joined.class);
        journal.fullAfter(1);
        assertThat(room.plan(couple.token(), walking("one"))).isTrue();

        journal.full(true);
        assertThatThrownBy(() -> room.plan(couple.token(), walking("two"))).isInstanceOf(Journal.NotSaved.class);
    }

    private static Plan walking(String where) {
        return new Plan(Optional.of(where), Set.of(), Optional.empty(), Optional.empty());
    }

    @Test
    void aPlanThatIsKeptAlreadyIsNotKeptAgainNorTold() {
        var couple = room.beginCouple().orElseThrow();
        room.plan(couple.token(), walking("one"));
        var before = room.state().couplesRevision();

        journal.full(true);
        assertThat(room.plan(couple.token(), walking("one"))).isTrue();
        assertThat(room.state().couplesRevision()).isEqualTo(before);
    }

    /** Else the facilitator would print a pack for nobody. */
    @Test
    void aPhoneThatPlannedAloneAndThenJoinsLeavesNoCoupleBehind() {
        var theirs = room.beginCouple().orElseThrow();
        var own = room.beginCouple().orElseThrow();
        room.plan(own.token(), Plan.OPEN);

        room.joinCouple(theirs.code(), Optional.empty(), Optional.of(own.token()));

        assertThat(room.pairing().couples())
                .extracting(Couple::token, Couple::number)
                .containsExactly(tuple(theirs.token(), 1));
        assertThat(journal.rooms().getFirst().couples())
                .isEqualTo(room.pairing().couples());
    }

    @Test
    void aCoupleOfTwoPhonesStaysWhenOneGoesOver_andACodeThatIsNoneTakesNothing() {
        var both = room.beginCouple().orElseThrow();
        join(both);
        var alone = room.beginCouple().orElseThrow();
        room.joinCouple("ZZZZ", Optional.empty(), Optional.of(alone.token()));
        room.joinCouple(alone.code(), Optional.empty(), Optional.of(alone.token()));
        var theirs = room.beginCouple().orElseThrow();
        room.joinCouple(theirs.code(), Optional.empty(), Optional.of(both.token()));

        assertThat(room.pairing().couples())
                .extracting(Couple::token)
                .containsExactly(both.token(), alone.token(), theirs.token());
    }

    @Test
    void endingForgetsSeatsAndCouplesAndCountsWhatWasOpen() {
        ask();
        vote(8, 1);
        room.beginCouple();
        room.tell(new Command.End());

        assertThat(room.seats()).isZero();
        assertThat(room.pairing()).isEqualTo(Pairing.NONE);
        assertThat(journal.rooms().getFirst().seats()).isEmpty();
        assertThat(room.state().picture("barrier")).contains(new Picture.Withheld());
    }

    @Test
    void anEndedRoomKeepsNoCoupleAnyMore() {
        var couple = room.beginCouple().orElseThrow();
        room.tell(new Command.End());

        assertThat(room.beginCouple()).isEmpty();
        assertThat(join(couple)).isEqualTo(new Pairing.Joining.NoSuchCode());
        assertThat(room.plan(couple.token(), Plan.OPEN)).isFalse();
        assertThat(journal.rooms().getFirst().couples()).isEmpty();
    }

    @Test
    void twoConsolesThatPressAtOnceMoveOnce() throws Exception {
        var from = room.state().at();
        try (var consoles = Executors.newVirtualThreadPerTaskExecutor()) {
            consoles.submit(() -> room.tell(new Command.Next(from)));
            consoles.submit(() -> room.tell(new Command.Next(from)));
        }
        assertThat(room.state().at()).isEqualTo(from + 1);
    }

    @Test
    void phonesAndScreenAreCountedWhileTheyFollow() {
        var phone = room.watch(new Following(Watcher.Kind.PHONE));
        try (var _ = room.watch(new Following(Watcher.Kind.SCREEN))) {
            assertThat(room.phonesHere()).isEqualTo(1);
            assertThat(room.screenHere()).isTrue();
        }
        phone.close();
        phone.close();
        assertThat(room.phonesHere()).isZero();
        assertThat(room.screenHere()).isFalse();
    }

    private record Following(Kind kind) implements Watcher {
        @Override
        public void changed() {}
    }

    @Test
    void anotherFacilitatorsRoomIsAsGoodAsNone() {
        assertThat(rooms.byId(room.id(), "facilitator")).contains(room);
        assertThat(rooms.byId(room.id(), "somebody else")).isEmpty();
        assertThat(rooms.of("somebody else")).isEmpty();
    }

    @Test
    void anErasedRoomIsNowhere() {
        rooms.erase(room);

        assertThat(rooms.byCode(room.setting().code())).isEmpty();
        assertThat(journal.rooms()).isEmpty();
    }

    @Test
    void aRoomThatCannotBeReadStaysInTheJournalAndKeepsNobodyAway() {
        Sample.room(rooms);
        var other = new Rooms(
                journal,
                (setting, _) -> {
                    if (setting.id().equals(room.id())) throw new IllegalStateException("another version");
                    return Sample.script();
                },
                () -> now,
                RandomGenerator.getDefault());

        assertThat(other.of("facilitator")).hasSize(1);
        assertThat(other.leftAlone()).containsExactly("Thursday evening");
        assertThat(journal.rooms()).hasSize(2);
    }

    @Test
    void codesAreReadInAnyCaseWithAnySpaces() {
        assertThat(RoomCode.typed(" km4 ptr ")).contains(new RoomCode("KM4PTR"));
        assertThat(RoomCode.typed("KM4-PTR")).contains(new RoomCode("KM4PTR"));
        assertThat(RoomCode.typed("KM4PT0")).isEmpty();
        assertThat(RoomCode.typed("KM4PT")).isEmpty();
        assertThat(RoomCode.typed("KM4PTRX")).isEmpty();
        assertThat(RoomCode.typed("")).isEmpty();
    }
}
