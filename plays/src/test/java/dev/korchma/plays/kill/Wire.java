package dev.korchma.plays.kill;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Messages as the table's wire tells them. */
final class Wire {

    private Wire() {}

    static Said said(JsonNode message) {
        return said(
                message.get("id").asLong(), message.get("place").asString(), message.get("view"));
    }

    static Said said(long id, String place, JsonNode view) {
        return new Said(id, place, parts(view), called(view), buttons(view), ways(view));
    }

    static Said.Form form(JsonNode form) {
        return new Said.Form(
                form.get("token").asString(),
                form.get("inputs").valueStream().map(input -> input.get("id").asString()).toList());
    }

    static String words(JsonNode rich) {
        return rich.get("spans")
                .valueStream()
                .map(span -> span.get("text").asString())
                .collect(Collectors.joining());
    }

    private static List<Said.Part> parts(JsonNode view) {
        return view.get("blocks").valueStream().flatMap(Wire::part).toList();
    }

    private static Stream<Said.Part> part(JsonNode block) {
        return switch (block.get("type").asString()) {
            case "heading" -> Stream.of(text(Said.Kind.HEADING, block));
            case "text" -> Stream.of(text(Said.Kind.TEXT, block));
            case "small" -> Stream.of(text(Said.Kind.SMALL, block));
            case "bar" ->
                    Stream.of(
                            new Said.Part(
                                    Said.Kind.BAR,
                                    words(block.get("label")),
                                    block.get("value").asLong()));
            default -> Stream.empty();
        };
    }

    private static Said.Part text(Said.Kind kind, JsonNode block) {
        return Said.Part.of(kind, words(block.get("text")));
    }

    private static String called(JsonNode view) {
        return view.get("blocks")
                .valueStream()
                .filter(block -> block.get("type").asString().equals("heading"))
                .flatMap(block -> block.at("/text/spans").valueStream())
                .filter(span -> span.get("type").asString().equals("mention"))
                .map(span -> span.get("text").asString())
                .findFirst()
                .orElse("");
    }

    private static List<Said.Button> buttons(JsonNode view) {
        return controls(view, "button")
                .map(one ->
                        new Said.Button(
                                one.get("token").asString(),
                                one.get("label").asString(),
                                one.get("style").asString().equals("PRIMARY")))
                .toList();
    }

    private static List<String> ways(JsonNode view) {
        return controls(view, "go").map(one -> one.at("/place/id").asString()).toList();
    }

    private static Stream<JsonNode> controls(JsonNode view, String type) {
        return view.get("rows")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .filter(one -> one.get("type").asString().equals(type));
    }
}
