package hearthside.security;

import hearthside.room.Invited;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** All that somebody who leads along may ask for: the console and the projector of one room, and what makes them run. */
record OneRoom(Invited invited) {
    private static final Set<String> FRAME = Set.of("/host", "/host/");

    boolean opens(HttpServletRequest request) {
        var path = request.getRequestURI();
        var talking = FRAME.contains(path) && request.getParameter("v-r") != null;
        return talking || path.startsWith("/host/VAADIN/") || opens(path.replaceFirst("^/host/", ""));
    }

    /** @param location inside the facilitator's pages, as their router knows it */
    boolean opens(String location) {
        return location.equals("rooms/" + invited.room()) || location.equals("screen/" + invited.room());
    }
}
