package dev.korchma.bot.rulebooks;

import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Nodes as JSON: for the schema and for keeping. */
final class Json {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Json() {}

    static JsonNode of(Node node) {
        return switch (node) {
            case Node.Table table -> {
                var object = NODES.objectNode();
                table.entries().forEach((key, value) -> object.set(key, of(value)));
                yield object;
            }
            case Node.Sequence sequence -> {
                var array = NODES.arrayNode();
                sequence.items().forEach(item -> array.add(of(item)));
                yield array;
            }
            case Node.Leaf leaf -> leaf(leaf);
        };
    }

    /** Compact and in the order written, which is part of the meaning. */
    static String write(Node node) {
        return MAPPER.writeValueAsString(of(node));
    }

    private static JsonNode leaf(Node.Leaf leaf) {
        return switch (leaf.kind()) {
            case TEXT -> NODES.stringNode(leaf.text());
            case INTEGER -> integer(leaf.text());
            case DECIMAL -> NODES.numberNode(new BigDecimal(leaf.text()));
            case BOOLEAN -> NODES.booleanNode(Boolean.parseBoolean(leaf.text()));
            case NOTHING -> NODES.nullNode();
        };
    }

    private static JsonNode integer(String text) {
        var number = new BigInteger(text.replace("_", ""));
        return number.bitLength() < Long.SIZE
                ? NODES.numberNode(number.longValueExact())
                : NODES.numberNode(number);
    }
}
