package hearthside.phone;

import hearthside.couple.Couple;
import hearthside.room.LiveRoom;
import hearthside.room.Telling;
import hearthside.sheet.Printer;
import hearthside.sheet.RoomPacks;
import hearthside.sheet.Sheets;
import java.util.List;
import org.springframework.stereotype.Component;

/** Hands a phone its own pack: composed, given out and forgotten. */
@Component
class TakeHomeDesk {
    private final Printer printer;
    private final PackTurns turns;

    TakeHomeDesk(Printer printer, PackTurns turns) {
        this.printer = printer;
        this.turns = turns;
    }

    List<Document.Offered> offered(Telling telling) {
        return Sheets.offered(telling.workshop()).stream()
                .map(offer -> new Document.Offered(offer.id(), offer.title(), offer.perPartner()))
                .toList();
    }

    byte[] pack(LiveRoom room, Telling telling, PackAsked asked) {
        return turns.taking(() -> printer.pdf(Said.valid(() -> {
            var paper = room.setting().paper();
            var look = new RoomPacks.Look(asked.only(), paper, asked.inLargePrint(), asked.toFillIn(), true);
            var couple = asked.coupleToken().flatMap(room.pairing()::couple);
            var plan = couple.map(Couple::plan).or(() -> asked.ownPlan(room.workshop()));
            return new RoomPacks(room, telling, look).mine(couple, plan, asked.printedNames(), asked.words());
        })));
    }
}
