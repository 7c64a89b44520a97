package hearthside.screens.packs;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import hearthside.couple.Couple;
import hearthside.couple.CoupleNames;
import hearthside.room.Command;
import hearthside.room.LiveRoom;
import hearthside.screens.PdfLink;
import hearthside.screens.Words;
import hearthside.sheet.Printer;
import hearthside.sheet.RoomPacks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The couples of the room as they come, pair and choose; and how many are here on paper alone. */
final class Couples extends Section {
    private static final int MOST_ON_PAPER = 500;

    private final LiveRoom room;
    private final Options options;
    private final Printer printer;
    private final Words words;
    private final CoupleNames names;
    private final Map<String, CoupleRow> rows = new HashMap<>();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none;
    private final IntegerField onPaper = new IntegerField();

    Couples(LiveRoom room, Options options, Printer printer, Words words) {
        this.room = room;
        this.options = options;
        this.printer = printer;
        this.words = words;
        names = new CoupleNames(Words.in(room.setting().language()).bundle());
        none = new Paragraph(words.say("packs.none"));
        none.addClassName("soft");
        list.addClassName("couples");
        countPaper();
        add(new H2(words.say("packs.couples")), none, list, onPaper);
    }

    private void countPaper() {
        onPaper.setLabel(words.say("packs.on-paper"));
        onPaper.setHelperText(words.say("packs.on-paper.more"));
        onPaper.setStepButtonsVisible(true);
        onPaper.setMin(0);
        onPaper.setMax(MOST_ON_PAPER);
        onPaper.setManualValidation(true);
        onPaper.getElement().setAttribute("data-testid", "packs-on-paper");
        onPaper.addValueChangeListener(event -> {
            if (event.isFromClient()) tell(event.getValue());
        });
    }

    private void tell(@org.jspecify.annotations.Nullable Integer typed) {
        try {
            Optional.ofNullable(typed).ifPresent(number -> room.tell(new Command.PaperCouples(number)));
        } finally {
            showPaper();
        }
    }

    void show() {
        var couples = room.pairing().counting();
        var printable = options.look().isPresent();
        setVisible(!room.state().ended());
        forget(couples);
        couples.forEach(couple -> row(couple).show(couple, printable));
        none.setVisible(couples.isEmpty());
        list.setVisible(!couples.isEmpty());
        showPaper();
    }

    /** A row stays as long as its couple, so that nobody loses the place where her keyboard is. */
    private CoupleRow row(Couple couple) {
        return rows.computeIfAbsent(couple.token(), token -> {
            var alias = names.of(couple);
            var row = new CoupleRow(alias, link(token, alias), words);
            list.add(row);
            return row;
        });
    }

    private PdfLink link(String token, String alias) {
        return new PdfLink(
                printer,
                words.say("packs.one"),
                words.say("packs.file.one", alias),
                () -> options.look()
                        .flatMap(look ->
                                room.pairing().couple(token).map(couple -> new RoomPacks(room, look).couple(couple))));
    }

    private void forget(List<Couple> here) {
        var tokens = here.stream().map(Couple::token).toList();
        rows.forEach((token, row) -> {
            if (!tokens.contains(token)) list.remove(row);
        });
        rows.keySet().retainAll(tokens);
    }

    private void showPaper() {
        var number = room.state().paperCouples();
        if (!Objects.equals(onPaper.getValue(), number)) onPaper.setValue(number);
    }
}
