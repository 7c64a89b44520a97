package hearthside.content;

import hearthside.workshop.Support;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** A way to reach somebody: a number to call, or a web address. */
record Contact(Entry way, Margin margin) {
    Optional<Support.Entry> under(String name, String about) {
        return way.key().equals("Call") ? call(name, about) : web(name, about);
    }

    private Optional<Support.Entry> call(String name, String about) {
        String digits = way.value().replaceAll("[\\s\\u00a0().-]", "");
        if (!digits.matches("\\+?[0-9]{2,15}")) {
            margin.error(way.line(), FileAdvice.notANumber(way.value()));
            return Optional.empty();
        }
        return Optional.of(new Support.Entry(name, about, way.value(), "tel:" + digits));
    }

    private Optional<Support.Entry> web(String name, String about) {
        if (!safe(way.value())) {
            margin.error(way.line(), FileAdvice.notAnAddress(way.value()));
            return Optional.empty();
        }
        String show = way.value().replaceFirst("^https://", "").replaceFirst("/$", "");
        return Optional.of(new Support.Entry(name, about, show, way.value()));
    }

    private static boolean safe(String address) {
        try {
            URI uri = new URI(address);
            return "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
