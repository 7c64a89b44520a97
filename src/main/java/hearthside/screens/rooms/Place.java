package hearthside.screens.rooms;

import com.vaadin.flow.component.UI;
import hearthside.workshop.Paper;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/** Where the facilitator sits, as far as her browser tells. */
record Place(ZoneId zone) {
    static Place ofThisBrowser() {
        var told = UI.getCurrent().getPage().getExtendedClientDetails().getTimeZoneId();
        return new Place(Optional.ofNullable(told).flatMap(Place::zone).orElseGet(ZoneId::systemDefault));
    }

    private static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    /** The Americas print on Letter, everybody else on A4: a guess that can be changed in the form. */
    Paper paper() {
        return zone.getId().startsWith("America/") ? Paper.LETTER : Paper.A4;
    }
}
