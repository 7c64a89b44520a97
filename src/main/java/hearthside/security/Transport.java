package hearthside.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether people reach this house by TLS. A proxy that ends TLS cannot be asked: whatever it may say in a header, anybody could
 * say. So the address the house was started with decides.
 */
@Component
final class Transport {
    private final boolean tls;

    Transport(@Value("${hearthside.address:}") String address) {
        tls = byTls(address);
    }

    static boolean byTls(String address) {
        return address.startsWith("https://");
    }

    boolean promisesTls(HttpServletRequest request) {
        return tls || request.isSecure();
    }
}
