package hearthside.bench;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;

/** What peers do: a plain vote, a row, a commit; on the same web server, the same database and the same disk as ours. */
public final class RowAVote extends HttpServlet {
    private final transient com.zaxxer.hikari.HikariDataSource database = new com.zaxxer.hikari.HikariDataSource();

    private RowAVote(String url) throws SQLException {
        database.setJdbcUrl(url);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table vote (poll varchar, seat varchar, choice int, primary key (poll, seat))");
        }
    }

    public static void main(String[] args) throws IOException, LifecycleException, SQLException {
        var folder = Files.createTempDirectory("row-a-vote");
        var url = "jdbc:h2:file:" + folder.resolve("votes") + ";WRITE_DELAY=0";
        var tomcat = new Tomcat();
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        var context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "votes", new RowAVote(url));
        context.addServletMappingDecoded("/*", "votes");
        tomcat.start();
        System.out.println("port " + tomcat.getConnector().getLocalPort());
        answer(url);
    }

    private static void answer(String url) throws IOException, SQLException {
        var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var poll = 0;
        for (var order = orders.readLine(); order != null; order = orders.readLine())
            if (order.equals("ask")) System.out.println("asked " + ++poll);
            else System.out.println("counted " + count(url, poll));
        System.exit(0);
    }

    private static int count(String url, int poll) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.prepareStatement("select count(*) from vote where poll = ?")) {
            statement.setString(1, Integer.toString(poll));
            var rows = statement.executeQuery();
            rows.next();
            return rows.getInt(1);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var vote = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split(",");
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("merge into vote (poll, seat, choice) values (?, ?, ?)")) {
            for (var i = 0; i < vote.length; i++) statement.setString(i + 1, vote[i]);
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
