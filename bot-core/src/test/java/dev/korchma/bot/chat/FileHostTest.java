package dev.korchma.bot.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files come from the platform's own host, and no more of them than was asked for. */
class FileHostTest {

    private static final byte[] BYTES = {1, 2, 3};

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private String root;
    private FileHost host;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        root = "http://127.0.0.1:" + server.getAddress().getPort();
        host = new FileHost(URI.create(root + "/files/"));
    }

    @AfterEach
    void close() {
        host.close();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        try (exchange) {
            switch (path) {
                case "/files/good.zip" -> {
                    // Without a length, as somebody would who has more in mind.
                    exchange.sendResponseHeaders(200, 0);
                    exchange.getResponseBody().write(BYTES);
                }
                case "/files/moved" -> {
                    exchange.getResponseHeaders().set("Location", root + "/files/good.zip");
                    exchange.sendResponseHeaders(302, -1);
                }
                case "/files/broken" -> exchange.sendResponseHeaders(500, -1);
                default -> exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private Attached.Fetched fetch(String address, int most) throws IOException {
        return host.fetch(URI.create(address), most);
    }

    @Test
    void aFileIsFetchedAsFarAsItIsWanted() throws IOException {
        assertThat(((Attached.Whole) fetch(root + "/files/good.zip", 3)).bytes()).isEqualTo(BYTES);
        assertThat(fetch(root + "/files/good.zip", 2)).isEqualTo(new Attached.TooBig());
    }

    @Test
    void whatIsNotThereIsGoneAndWhatIsBrokenMayComeBack() throws IOException {
        assertThat(fetch(root + "/files/none.zip", 9)).isEqualTo(new Attached.Gone());
        assertThatThrownBy(() -> fetch(root + "/files/broken", 9))
                .isInstanceOf(IOException.class)
                .hasMessage("the file host answers 500");
    }

    @Test
    void nobodyIsFollowedElsewhere() {
        assertThatThrownBy(() -> fetch(root + "/files/moved", 9)).isInstanceOf(IOException.class);
        assertThat(asked).containsExactly("/files/moved");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://169.254.169.254/files/good.zip",
                "http://127.0.0.1/files/good.zip",
                "https://127.0.0.1:PORT/files/good.zip",
                "http://localhost:PORT/files/good.zip",
                "http://me@127.0.0.1:PORT/files/good.zip",
                "http://127.0.0.1:PORT/elsewhere/good.zip",
                "http://127.0.0.1:PORT/files/../elsewhere/good.zip",
                "file:///etc/passwd",
                "mailto:somebody"
            })
    void noOtherAddressIsEvenAsked(String address) throws IOException {
        String port = Integer.toString(server.getAddress().getPort());

        assertThat(fetch(address.replace("PORT", port), 9)).isEqualTo(new Attached.Gone());
        assertThat(asked).isEmpty();
    }
}
