package dev.korchma.peers.telegram;

import dev.korchma.peers.telegram.methods.ApiError;
import dev.korchma.peers.telegram.methods.Params;
import dev.korchma.peers.telegram.methods.Upload;
import dev.korchma.peers.telegram.shape.Shapes;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** Reads the parameters of a call from JSON, a form, parts or the address. */
final class RequestReader {

    private RequestReader() {}

    static Params read(HttpServletRequest request) throws IOException, ServletException {
        var type = Objects.requireNonNullElse(request.getContentType(), "");
        if (type.startsWith("application/json")) {
            return new Params(json(request.getInputStream().readAllBytes()), Map.of());
        }
        if (type.startsWith("multipart/")) {
            return parts(request);
        }
        var values = Shapes.object();
        request.getParameterMap().forEach((name, given) -> values.put(name, given[0]));
        return new Params(values, Map.of());
    }

    private static ObjectNode json(byte[] body) {
        if (body.length == 0) {
            return Shapes.object();
        }
        try {
            if (Shapes.JSON.readTree(body) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException noJson) {
            throw ApiError.bad("can't parse JSON object: " + noJson.getOriginalMessage());
        }
        throw ApiError.bad("can't parse JSON object");
    }

    private static Params parts(HttpServletRequest request) throws IOException, ServletException {
        var values = Shapes.object();
        var files = new HashMap<String, Upload>();
        for (Part part : request.getParts()) {
            try (var stream = part.getInputStream()) {
                var bytes = stream.readAllBytes();
                var fileName = part.getSubmittedFileName();
                if (fileName == null) {
                    values.put(part.getName(), new String(bytes, StandardCharsets.UTF_8));
                } else {
                    var mime =
                            Objects.requireNonNullElse(
                                    part.getContentType(), "application/octet-stream");
                    files.put(part.getName(), new Upload(fileName, mime, bytes));
                }
            }
        }
        return new Params(values, files);
    }
}
