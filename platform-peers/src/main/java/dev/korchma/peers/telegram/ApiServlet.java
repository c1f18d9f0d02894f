package dev.korchma.peers.telegram;

import dev.korchma.peers.telegram.methods.ApiError;
import dev.korchma.peers.telegram.methods.Params;
import dev.korchma.peers.telegram.shape.Shapes;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The door of the Bot API: {@code /bot<token>/<method>} and {@code /file/bot<token>/<path>}. */
final class ApiServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Exchange exchange;
    private final transient String token;

    ApiServlet(Exchange exchange, String token) {
        this.exchange = exchange;
        this.token = token;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var path = request.getRequestURI();
        if (path.startsWith("/file/bot")) {
            file(path.substring("/file/bot".length()), response);
        } else if (path.startsWith("/bot") && path.indexOf('/', 4) > 0) {
            int slash = path.indexOf('/', 4);
            call(path.substring(4, slash), path.substring(slash + 1), request, response);
        } else {
            answer(response, 404, ApiError.of(404, "Not Found").body());
        }
    }

    private void call(
            String given, String method, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            if (!given.equals(token)) {
                throw ApiError.of(401, "Unauthorized");
            }
            Params params = RequestReader.read(request);
            JsonNode result = exchange.call(method, params);
            var body = Shapes.object().put("ok", true).set("result", result);
            answer(response, 200, body);
        } catch (ApiError refused) {
            answer(response, refused.code(), refused.body());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            answer(response, 502, ApiError.of(502, "Bad Gateway").body());
        }
    }

    private void file(String path, HttpServletResponse response) throws IOException {
        int slash = path.indexOf('/');
        var file = exchange.file(path.substring(slash + 1));
        if (slash < 0 || !path.substring(0, slash).equals(token) || file.isEmpty()) {
            answer(response, 404, ApiError.of(404, "Not Found").body());
            return;
        }
        response.setContentType("application/octet-stream");
        response.setContentLength(file.get().bytes().length);
        response.getOutputStream().write(file.get().bytes());
    }

    private static void answer(HttpServletResponse response, int status, ObjectNode body)
            throws IOException {
        var bytes = Shapes.JSON.writeValueAsBytes(body);
        response.setStatus(status);
        response.setContentType("application/json");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
        response.flushBuffer();
    }
}
