package dev.korchma.plays.kill;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A message as the wire tells it. */
record Said(long id, String place, JsonNode view) {

    /** A button that can be pressed. */
    record Button(String token, String label, String style) {}

    static Said of(JsonNode message) {
        return new Said(
                message.get("id").asLong(), message.get("place").asString(), message.get("view"));
    }

    List<Button> buttons() {
        return controls("button")
                .map(one ->
                        new Button(
                                one.get("token").asString(),
                                one.get("label").asString(),
                                one.get("style").asString()))
                .toList();
    }

    /** Where the ways out of this message lead. */
    List<String> ways() {
        return controls("go").map(one -> one.at("/place/id").asString()).toList();
    }

    String heading() {
        return texts("heading").findFirst().orElse("");
    }

    /** The person the heading calls, empty when it calls nobody. */
    String called() {
        return blocks("heading")
                .flatMap(block -> block.at("/text/spans").valueStream())
                .filter(span -> span.get("type").asString().equals("mention"))
                .map(span -> span.get("text").asString())
                .findFirst()
                .orElse("");
    }

    Stream<String> texts(String type) {
        return blocks(type).map(block -> words(block.get("text")));
    }

    Stream<JsonNode> blocks(String type) {
        return view.get("blocks")
                .valueStream()
                .filter(block -> block.get("type").asString().equals(type));
    }

    /** All words, line by line. */
    String words() {
        return Stream.of("heading", "text", "small")
                .flatMap(this::texts)
                .collect(Collectors.joining("\n"));
    }

    static String words(JsonNode rich) {
        return rich.get("spans")
                .valueStream()
                .map(span -> span.get("text").asString())
                .collect(Collectors.joining());
    }

    private Stream<JsonNode> controls(String type) {
        return view.get("rows")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .filter(one -> one.get("type").asString().equals(type));
    }
}
