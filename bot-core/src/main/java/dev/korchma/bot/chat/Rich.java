package dev.korchma.bot.chat;

import java.util.ArrayList;
import java.util.List;

/** Text as spans, so that no front ever glues markup: what a person typed stays plain text. */
public record Rich(List<Span> spans) {

    public static final Rich EMPTY = new Rich(List.of());

    public Rich {
        spans = List.copyOf(spans);
    }

    /** A run of text of one look. */
    public sealed interface Span {
        /** The words of the span without its look. */
        String text();
    }

    public record Plain(String text) implements Span {}

    public record Strong(String text) implements Span {}

    public record Emphasis(String text) implements Span {}

    /** Struck out: a die that did not count, a blow taken back. */
    public record Struck(String text) implements Span {}

    public record Code(String text) implements Span {}

    /**
     * A person; in a new message this pings.
     *
     * @param person the person's id in the bot, never a platform's
     * @param text the person's name
     */
    public record Mention(String person, String text) implements Span {}

    public static Rich plain(String text) {
        return new Rich(List.of(new Plain(text)));
    }

    public static Rich of(Span... spans) {
        return new Rich(List.of(spans));
    }

    public Rich plus(Rich other) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(other.spans);
        return new Rich(all);
    }

    /** The words without their looks. */
    public String text() {
        StringBuilder words = new StringBuilder();
        spans.forEach(span -> words.append(span.text()));
        return words.toString();
    }
}
