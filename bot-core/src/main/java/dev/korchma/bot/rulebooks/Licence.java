package dev.korchma.bot.rulebooks;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Under what terms a pack is given and to whom thanks are due.
 *
 * @param id short name of the licence, for example {@code CC-BY-4.0}
 * @param attribution the statement to show, in the words its owner asks for
 * @param changes what was changed; may be empty
 */
public record Licence(String id, String attribution, String changes) {

    /** The terms of what is made of two. */
    Licence with(Licence below) {
        return new Licence(
                both(", ", id, below.id),
                both("\n", attribution, below.attribution),
                both("\n", changes, below.changes));
    }

    private static String both(String between, String own, String below) {
        return Stream.of(own, below)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(between));
    }
}
