package hearthside.screens.console;

import hearthside.screens.Words;
import java.time.Instant;

/** How far behind, in words that do not press. */
record DriftWords(Words words) {
    String standing(Moment moment) {
        if (moment.state().ended()) return words.say("console.drift.over");
        var progress = moment.progress();
        var minutes = Math.round(progress.drift().toSeconds() / 60.0);
        if (minutes > 0) return words.say("console.drift.behind", minutes);
        if (minutes < 0) return words.say("console.drift.ahead", -minutes);
        return words.say(progress.underWay() ? "console.drift.none" : "console.drift.before");
    }

    String ending(Moment moment) {
        if (moment.state().ended()) return words.say("console.drift.over.more");
        var progress = moment.progress();
        if (!progress.underWay() && progress.drift().isZero())
            return words.say(
                    "console.drift.starts", day(moment, progress.planned(0)), time(moment, progress.planned(0)));
        var expected = time(moment, progress.expectedEnd());
        var planned = time(moment, progress.plannedEnd());
        return expected.equals(planned)
                ? words.say("console.drift.ending", expected)
                : words.say("console.drift.ending.instead", expected, planned);
    }

    private String day(Moment moment, Instant instant) {
        return words.say("console.day", instant.atZone(moment.room().setting().zone()));
    }

    String time(Moment moment, Instant instant) {
        return words.say("console.time", instant.atZone(moment.room().setting().zone()));
    }
}
