package dev.korchma.peers.telegram;

import dev.korchma.peers.telegram.methods.ApiError;
import dev.korchma.peers.telegram.methods.Params;
import dev.korchma.peers.telegram.shape.Shapes;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import org.apache.coyote.CloseNowException;

/**
 * The door of the Bot API ({@code /bot<token>/<method>} and {@code /file/bot<token>/<path>}) and,
 * beside it, of the control surface.
 */
final class ApiServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Faults.Effect ON_TIME = new Faults.Effect.Slow(Duration.ZERO);
    private static final String BOT = "/bot";
    private static final String FILE = "/file/bot";

    private final transient Exchange exchange;
    private final transient Faults faults;
    private final transient Counters counters;
    private final transient TelegramControl control;
    private final transient String token;

    ApiServlet(
            Exchange exchange,
            Faults faults,
            Counters counters,
            TelegramControl control,
            String token) {
        this.counters = counters;
        this.control = control;
        this.exchange = exchange;
        this.faults = faults;
        this.token = token;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var path = request.getRequestURI();
        int slash = path.indexOf('/', BOT.length());
        if (path.startsWith(TelegramControl.PATH)) {
            control.serve(request, response);
        } else if (path.startsWith(FILE)) {
            file(path.substring(FILE.length()), response);
        } else if (path.startsWith(BOT) && slash > 0) {
            called(
                    path.substring(BOT.length(), slash),
                    path.substring(slash + 1),
                    request,
                    response);
        } else {
            answer(response, ApiError.of(404, "Not Found"));
        }
    }

    private void called(
            String given, String method, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            if (!given.equals(token)) {
                throw ApiError.of(401, "Unauthorized");
            }
            counters.called(method);
            var params = RequestReader.read(request);
            counters.uploaded(params.files().size());
            call(method, params, response);
        } catch (ApiError refused) {
            counters.refused(refused.code());
            answer(response, refused);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            answer(response, ApiError.of(502, "Bad Gateway"));
        }
    }

    private void call(String method, Params params, HttpServletResponse response)
            throws IOException, InterruptedException {
        switch (faults.happening(method, params).orElse(ON_TIME)) {
            case Faults.Effect.TooMany tooMany -> throw ApiError.tooMany(tooMany.seconds());
            case Faults.Effect.Broken broken ->
                    throw ApiError.of(broken.status(), "Internal Server Error");
            case Faults.Effect.CutBefore _ -> cut(response, new byte[64]);
            case Faults.Effect.CutAfter _ -> cut(response, done(method, params));
            case Faults.Effect.Slow slow -> {
                Thread.sleep(slow.by());
                answer(response, 200, done(method, params));
            }
        }
    }

    private byte[] done(String method, Params params) throws InterruptedException {
        var body = Shapes.object().put("ok", true);
        body.set("result", exchange.call(method, params));
        return Shapes.JSON.writeValueAsBytes(body);
    }

    private void file(String path, HttpServletResponse response) throws IOException {
        int slash = path.indexOf('/');
        var file = exchange.file(path.substring(slash + 1));
        if (slash < 0 || !path.substring(0, slash).equals(token) || file.isEmpty()) {
            answer(response, ApiError.of(404, "Not Found"));
            return;
        }
        response.setContentType("application/octet-stream");
        response.setContentLength(file.get().size());
        response.getOutputStream().write(file.get().bytes());
    }

    private static void answer(HttpServletResponse response, ApiError refused) throws IOException {
        answer(response, refused.code(), Shapes.JSON.writeValueAsBytes(refused.body()));
    }

    private static void answer(HttpServletResponse response, int status, byte[] body)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    private static void cut(HttpServletResponse response, byte[] body) throws IOException {
        response.setContentType("application/json");
        response.setContentLength(body.length);
        response.getOutputStream().write(Arrays.copyOf(body, body.length / 2));
        response.flushBuffer();
        throw new CloseNowException("cut on purpose", null);
    }
}
