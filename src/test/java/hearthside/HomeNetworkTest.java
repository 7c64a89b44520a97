package hearthside;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.HomeNetwork.Place;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HomeNetworkTest {
    private static final Place DOCKER = place("docker0", "172.17.0.1");
    private static final Place VPN = place("tun0", "10.8.0.2");
    private static final Place CABLE = place("eth0", "10.1.2.3");
    private static final Place WIFI = place("wlan0", "192.168.1.20");

    private static Place place(String name, String address) {
        return new Place(name, name, address(address));
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException never) {
            throw new IllegalArgumentException(text, never);
        }
    }

    @Test
    void theNetworkThatLeadsOutComesFirst() {
        assertThat(HomeNetwork.inOrder(List.of(CABLE, WIFI), Optional.of(WIFI.address())))
                .containsExactly(WIFI.address(), CABLE.address());
    }

    @Test
    void noPhoneIsOnANetworkOfContainersOrTunnels() {
        assertThat(HomeNetwork.inOrder(List.of(DOCKER, VPN, WIFI), Optional.of(VPN.address())))
                .containsExactly(WIFI.address());
        var tunnel = new Place("eth9", "WireGuard Tunnel", address("10.2.0.2"));
        assertThat(HomeNetwork.inOrder(List.of(tunnel, WIFI), Optional.of(tunnel.address())))
                .containsExactly(WIFI.address());
        var windows = new Place("eth7", "vEthernet (WSL)", address("172.20.0.1"));
        assertThat(HomeNetwork.inOrder(List.of(windows, WIFI), Optional.empty()))
                .containsExactly(WIFI.address());
    }

    @Test
    void aCarriersOrAPublicAddressIsBetterThanNone() {
        var carrier = place("wlan0", "100.64.3.7");
        assertThat(HomeNetwork.inOrder(List.of(carrier), Optional.empty())).containsExactly(carrier.address());
    }

    @Test
    void whatLeadsNowhereIsLeftOut() {
        assertThat(HomeNetwork.inOrder(
                        List.of(place("lo", "127.0.0.1"), place("eth0", "169.254.8.9"), place("eth0", "fe80::1")),
                        Optional.empty()))
                .isEmpty();
    }
}
