package hearthside.phone;

import jakarta.servlet.http.WebConnection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.util.function.Function;
import org.apache.coyote.http11.upgrade.InternalHttpUpgradeHandler;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SSLSupport;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * Takes a phone's connection over from Tomcat once the head of the answer is out: Tomcat keeps an eye on whether the phone
 * hangs up, and we write to its socket. Public, with a constructor without parameters, because Tomcat makes it.
 */
public final class HandOver implements InternalHttpUpgradeHandler {
    /** Some eight steps: a phone that has gone without a word is soon noticed, and cheap until then. */
    private static final int SEND_BUFFER = 16 * 1024;

    private Function<Line, Runnable> follow = _ -> () -> {};
    private Runnable leave = () -> {};

    @SuppressWarnings("NullAway.Init") // Tomcat gives it to us before anything else
    private SocketWrapperBase<?> socket;

    /** @param follow begins to write to a line, and says how that is ended */
    void to(Function<Line, Runnable> follow) {
        this.follow = follow;
    }

    @Override
    public void setSocketWrapper(SocketWrapperBase<?> wrapper) {
        socket = wrapper;
    }

    @Override
    public void init(WebConnection connection) {
        leave = follow.apply(new Line(channel(), () -> socket.processSocket(SocketEvent.DISCONNECT, true)));
    }

    /** The channel itself: what Tomcat has wrapped around it will belong to another phone when this one has gone. */
    private SocketChannel channel() {
        try {
            var channel = ((NioChannel) socket.getSocket()).getIOChannel();
            return channel.setOption(StandardSocketOptions.SO_SNDBUF, SEND_BUFFER);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** A phone has nothing to say on its line. Whatever it sends ends it, as hanging up does. */
    @Override
    public SocketState upgradeDispatch(SocketEvent event) {
        try {
            var quiet = event == SocketEvent.OPEN_READ && socket.read(false, new byte[1], 0, 1) == 0;
            return quiet ? SocketState.UPGRADED : SocketState.CLOSED;
        } catch (IOException gone) {
            return SocketState.CLOSED;
        }
    }

    @Override
    public void destroy() {
        leave.run();
    }

    @Override
    public void timeoutAsync(long now) {}

    @Override
    public void setSslSupport(SSLSupport support) {}

    @Override
    public void pause() {}
}
