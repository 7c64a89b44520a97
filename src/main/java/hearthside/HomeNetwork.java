package hearthside;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** This machine's addresses on the networks that phones may be on. */
final class HomeNetwork {
    /** Networks between this machine and its own containers, virtual machines and tunnels: no phone is on them. */
    private static final Pattern OWN = Pattern.compile(
            "(docker|br-|veth|virbr|vmnet|vboxnet|vEthernet|tun|tap|utun|wg|zt|tailscale).*|.*(WireGuard|Wintun|TAP-|VPN).*");

    /** An address for documentation only (RFC 5737): nothing is sent to it. */
    private static final InetSocketAddress ANYWHERE = new InetSocketAddress("192.0.2.1", 9);

    private HomeNetwork() {}

    /** @param name of the interface, as the system calls it */
    record Place(String name, String display, InetAddress address) {}

    /** The likeliest first. */
    static List<String> addresses() {
        return inOrder(places(), wayOut()).stream()
                .map(InetAddress::getHostAddress)
                .toList();
    }

    /** @param wayOut where this machine would send from into the world */
    static List<InetAddress> inOrder(List<Place> places, Optional<InetAddress> wayOut) {
        var known = places.stream()
                .filter(place -> !OWN.matcher(place.name()).matches()
                        && !OWN.matcher(place.display()).matches())
                .map(Place::address)
                .filter(HomeNetwork::reachable)
                .toList();
        return Stream.concat(wayOut.filter(known::contains).stream(), known.stream())
                .distinct()
                .toList();
    }

    private static boolean reachable(InetAddress address) {
        return address instanceof Inet4Address && !address.isLoopbackAddress() && !address.isLinkLocalAddress();
    }

    private static List<Place> places() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(HomeNetwork::carries)
                    .flatMap(network -> network.inetAddresses()
                            .map(address ->
                                    new Place(network.getName(), String.valueOf(network.getDisplayName()), address)))
                    .toList();
        } catch (SocketException unknown) {
            return List.of();
        }
    }

    private static boolean carries(NetworkInterface network) {
        try {
            return network.isUp() && !network.isLoopback() && !network.isVirtual() && !network.isPointToPoint();
        } catch (SocketException gone) {
            return false;
        }
    }

    private static Optional<InetAddress> wayOut() {
        try (var socket = new DatagramSocket()) {
            socket.connect(ANYWHERE);
            return Optional.of(socket.getLocalAddress());
        } catch (IOException | RuntimeException nowhere) {
            return Optional.empty();
        }
    }
}
