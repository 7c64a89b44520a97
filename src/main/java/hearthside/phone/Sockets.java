package hearthside.phone;

import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Sets Tomcat up for a full room: as many connections as a room has seats, and little memory for each. */
@Component
class Sockets implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {
    /** Every phone of the fullest room, and those who come for pages meanwhile. */
    private static final int CONNECTIONS = 22_000;

    /** A room that comes back after a restart knocks all at once. */
    private static final int KNOCKING = 4_096;

    /** Bytes to read into, and to write from, that every open connection holds. Pages are larger, and go out in several pieces. */
    private static final int BUFFER = 4_096;

    /** Pairs of them that are kept for the next to come, when a full room has left. */
    private static final int SPARE = 256;

    @Override
    public void customize(ConfigurableTomcatWebServerFactory tomcat) {
        tomcat.addConnectorCustomizers(Sockets::customize);
    }

    private static void customize(Connector connector) {
        if (connector.getSecure())
            throw new IllegalStateException("Hearthside speaks plain http. TLS ends at a proxy in front of it.");
        set(connector, "maxConnections", CONNECTIONS);
        set(connector, "acceptCount", KNOCKING);
        set(connector, "socket.bufferPool", SPARE);
        set(connector, "socket.appReadBufSize", BUFFER);
        set(connector, "socket.appWriteBufSize", BUFFER);
    }

    private static void set(Connector connector, String property, int value) {
        if (!connector.setProperty(property, Integer.toString(value)))
            throw new IllegalStateException("Tomcat knows no " + property);
    }
}
