package dev.korchma.peers.discord.rest;

import dev.korchma.peers.discord.payload.Json;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Reads a request: JSON, or parts of which one is JSON and the others are files. */
public final class RequestReader {

    private static final Pattern FILE_PART = Pattern.compile("files\\[(\\d{1,2})]");

    private RequestReader() {}

    /**
     * @param path below {@code /api/v10}
     */
    public static RestRequest read(HttpServletRequest from, String path) throws IOException {
        var type = Objects.requireNonNullElse(from.getContentType(), "");
        JsonNode body = MissingNode.getInstance();
        List<Upload> files = new ArrayList<>();
        if (type.startsWith("multipart/")) {
            body = parts(from, files);
        } else {
            var text = new String(from.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            body = text.isEmpty() ? body : orMissing(Json.parse(text));
        }
        return new RestRequest(
                from.getMethod(), path, query(from), body, files, from.getHeader("Authorization"));
    }

    private static JsonNode parts(HttpServletRequest from, List<Upload> files) throws IOException {
        JsonNode body = MissingNode.getInstance();
        try {
            for (var part : from.getParts()) {
                var file = FILE_PART.matcher(part.getName());
                if (file.matches()) {
                    files.add(upload(part, Integer.parseInt(file.group(1))));
                } else if (part.getName().equals("payload_json")) {
                    body = orMissing(Json.parse(new String(bytes(part), StandardCharsets.UTF_8)));
                }
            }
        } catch (ServletException noParts) {
            throw new IOException(noParts);
        }
        return body;
    }

    private static Upload upload(Part part, int index) throws IOException {
        var name = Objects.requireNonNullElse(part.getSubmittedFileName(), "file");
        var type = Objects.requireNonNullElse(part.getContentType(), "application/octet-stream");
        return new Upload(index, name, ofName(name, type), bytes(part));
    }

    /** Discord tells pictures by their name when the part does not say what it is. */
    private static String ofName(String name, String type) {
        return name.endsWith(".png") && type.startsWith("application/octet-stream")
                ? "image/png"
                : type;
    }

    private static byte[] bytes(Part part) throws IOException {
        try (var stream = part.getInputStream()) {
            return stream.readAllBytes();
        }
    }

    private static JsonNode orMissing(@Nullable JsonNode node) {
        return node == null ? MissingNode.getInstance() : node;
    }

    /** Of the address alone: among a servlet's parameters are the parts of a form, too. */
    private static Map<String, String> query(HttpServletRequest from) {
        var query = new HashMap<String, String>();
        var asked = Objects.requireNonNullElse(from.getQueryString(), "");
        for (var pair : asked.split("&")) {
            var at = pair.indexOf('=');
            if (!pair.isEmpty()) {
                query.putIfAbsent(
                        decoded(at < 0 ? pair : pair.substring(0, at)),
                        at < 0 ? "" : decoded(pair.substring(at + 1)));
            }
        }
        return query;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
