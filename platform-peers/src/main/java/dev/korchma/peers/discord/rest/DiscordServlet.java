package dev.korchma.peers.discord.rest;

import dev.korchma.peers.discord.payload.Json;
import dev.korchma.peers.discord.world.World;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * HTTP around the interface: the API below {@code /api/v10}, and files below {@code /attachments}.
 */
public final class DiscordServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final String API = "/api/v10";
    private static final String CONTROL = "/_control";

    private final transient World world;
    private final transient Rest rest;
    private transient volatile @Nullable SideDoor sideDoor;

    public DiscordServlet(World world, Rest rest) {
        this.world = world;
        this.rest = rest;
    }

    /** Opens the way below {@code /_control}. */
    public void open(SideDoor door) {
        sideDoor = door;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var path = request.getRequestURI();
        if (path.startsWith(API + "/")) {
            api(RequestReader.read(request, path.substring(API.length())), response);
        } else if (path.startsWith("/attachments/")) {
            file(path, response);
        } else if (path.startsWith(CONTROL + "/") && sideDoor != null) {
            control(RequestReader.read(request, path.substring(CONTROL.length())), response);
        } else {
            response.setStatus(404);
        }
    }

    private void control(RestRequest request, HttpServletResponse response) throws IOException {
        var door = Objects.requireNonNull(sideDoor);
        var body = request.body().isMissingNode() ? Json.object() : request.body();
        try {
            var answer = door.answer(request.path().substring(1), body);
            var no = Json.object().put("error", "there is no such act");
            write(response, answer == null ? 404 : 200, answer == null ? no : answer);
        } catch (IllegalArgumentException | IllegalStateException impossible) {
            write(response, 400, Json.object().put("error", impossible.getMessage()));
        }
    }

    private void api(RestRequest request, HttpServletResponse response) throws IOException {
        var outcome = rest.answer(request);
        var limits = outcome.limits();
        if (limits != null) {
            LimitHeaders.of(limits, world.clock().millis()).forEach(response::setHeader);
        }
        var answer = outcome.answer();
        if (outcome.fault() instanceof RestFault.Slow(var by)) {
            pause(by);
        }
        if (outcome.fault() instanceof RestFault.Then(var meanwhile)) {
            meanwhile.run();
        }
        if (outcome.fault() instanceof RestFault.CutAnswer) {
            writeHalf(response, answer.status(), answer.body());
        } else {
            write(response, answer.status(), answer.body());
        }
    }

    private static void pause(Duration by) {
        try {
            Thread.sleep(by);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Promises more than it writes, and hangs up. */
    private static void writeHalf(HttpServletResponse response, int status, @Nullable JsonNode body)
            throws IOException {
        var bytes = Json.bytes(body == null ? Json.object().put("cut", true) : body);
        response.setStatus(status == 204 ? 200 : status);
        response.setContentType("application/json");
        response.setContentLength(bytes.length);
        response.setHeader("Connection", "close");
        response.getOutputStream().write(bytes, 0, bytes.length / 2);
        response.flushBuffer();
    }

    private void file(String path, HttpServletResponse response) throws IOException {
        var id = Json.id(path.split("/")[3]);
        var file = id == null ? null : world.attachments().get(id);
        if (file == null) {
            response.setStatus(404);
            return;
        }
        response.setContentType(file.contentType());
        response.getOutputStream().write(file.bytes());
    }

    private static void write(HttpServletResponse response, int status, @Nullable JsonNode body)
            throws IOException {
        response.setStatus(status);
        if (body == null) {
            return;
        }
        var bytes = Json.bytes(Objects.requireNonNull(body));
        response.setContentType("application/json");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
