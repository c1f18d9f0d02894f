package dev.korchma.bot.chat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;

/**
 * The one host a platform keeps its people's files on. Nothing is fetched from anywhere else,
 * whatever an event names: what is named there is not ours to believe.
 */
public final class FileHost implements AutoCloseable {

    private static final Duration CONNECTED_IN = Duration.ofSeconds(5);
    private static final Duration ANSWERED_IN = Duration.ofSeconds(10);

    private final URI host;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(CONNECTED_IN)
                    .build();

    public FileHost(URI host) {
        this.host = host;
    }

    /** Fetches a file. An address elsewhere is gone, as is one that the host does not serve. */
    public Attached.Fetched fetch(URI address, int most) throws IOException {
        URI whole = address.normalize();
        if (!isOurs(whole)) {
            return new Attached.Gone();
        }
        HttpRequest asking = HttpRequest.newBuilder(whole).timeout(ANSWERED_IN).GET().build();
        try {
            HttpResponse<InputStream> answer =
                    client.send(asking, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                return taken(answer, body, most);
            }
        } catch (InterruptedException tooLate) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private static Attached.Fetched taken(
            HttpResponse<InputStream> answer, InputStream body, int most) throws IOException {
        return switch (answer.statusCode()) {
            case 200 -> {
                byte[] bytes = body.readNBytes(most + 1);
                yield bytes.length > most ? new Attached.TooBig() : new Attached.Whole(bytes);
            }
            case 400, 403, 404, 410 -> new Attached.Gone();
            // Not the address: Telegram's has the token in it, and this is logged.
            default -> throw new IOException("the file host answers " + answer.statusCode());
        };
    }

    private boolean isOurs(URI address) {
        return Objects.equals(address.getScheme(), host.getScheme())
                && Objects.equals(address.getHost(), host.getHost())
                && address.getPort() == host.getPort()
                && address.getUserInfo() == null
                && address.getPath() != null
                && address.getPath().startsWith(path());
    }

    private String path() {
        String path = Objects.requireNonNullElse(host.getPath(), "");
        return path.endsWith("/") ? path : path + "/";
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
