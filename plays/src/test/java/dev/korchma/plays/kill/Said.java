package dev.korchma.plays.kill;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A message as a guest has it before the eyes, on whichever front.
 *
 * @param id newer messages have greater ones
 * @param place as the bot names it
 * @param parts what it says, in reading order
 * @param called the person the heading calls, empty when it calls nobody
 * @param ways the places its ways out lead to
 */
public record Said(
        long id,
        String place,
        List<Part> parts,
        String called,
        List<Button> buttons,
        List<String> ways) {

    /** What a part of a message is. */
    public enum Kind {
        HEADING,
        TEXT,
        SMALL,
        BAR
    }

    /**
     * One part of a message.
     *
     * @param value how full a bar is, 0 for what is none
     */
    public record Part(Kind kind, String words, long value) {

        public static Part of(Kind kind, String words) {
            return new Part(kind, words, 0);
        }
    }

    /** A button that can be pressed; {@code main} is one that the bot makes stand out. */
    public record Button(String token, String label, boolean main) {

        /** The state it was offered in: it is useless in any other. Empty for one that lasts. */
        Optional<String> guard() {
            return Optional.of(token.split("\\.", 5)[3]).filter(guard -> !guard.startsWith("_"));
        }
    }

    /** Questions asked at once, by the names of their fields. */
    public record Form(String token, List<String> fields) {}

    /** The first heading, empty when there is none. */
    public String heading() {
        return words(Kind.HEADING).findFirst().orElse("");
    }

    public Stream<String> texts() {
        return words(Kind.TEXT);
    }

    public Stream<String> smalls() {
        return words(Kind.SMALL);
    }

    public Stream<Part> bars() {
        return parts.stream().filter(part -> part.kind() == Kind.BAR);
    }

    /**
     * The states its buttons were offered in.
     *
     * @param whereAllLast what is returned where it has buttons and every one of them lasts
     */
    public String guards(String whereAllLast) {
        List<String> guards =
                buttons.stream().flatMap(button -> button.guard().stream()).distinct().toList();
        return guards.isEmpty() && !buttons.isEmpty() ? whereAllLast : String.join(" and ", guards);
    }

    /** Another one whenever other buttons can be pressed. */
    public String state() {
        return buttons.stream().map(Button::token).collect(Collectors.joining(" "));
    }

    /** All words without the bars: the headings, then the text, then the small print. */
    public String words() {
        return Stream.of(Kind.HEADING, Kind.TEXT, Kind.SMALL)
                .flatMap(this::words)
                .collect(Collectors.joining("\n"));
    }

    private Stream<String> words(Kind kind) {
        return parts.stream().filter(part -> part.kind() == kind).map(Part::words);
    }
}
