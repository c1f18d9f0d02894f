package dev.korchma.bot.rulebooks;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A way to play some rules of a game otherwise.
 *
 * @param about what it is about: of several ways to play the same at most one is in force; its own
 *     id where it stands alone
 * @param lays the sections it lays over the game, as one JSON document
 */
public record Variant(String id, String about, String lays, Place place) {

    /** Whether both cannot be in force together. */
    public boolean excludes(Variant other) {
        return !id.equals(other.id) && about.equals(other.about);
    }

    /** Whether it says whole entries: other variants might need what is new. */
    boolean bringsNew() {
        var laid = Gathered.of(PackSource.ofDocument(lays)).sections();
        return laid.entries().keySet().stream()
                .filter(section -> !section.equals(Gathering.TEXTS))
                .flatMap(section -> Fields.table(laid, section).entries().keySet().stream())
                .anyMatch(key -> !key.contains(Parts.STEP));
    }

    /** Wherever it was written. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Variant one
                && id.equals(one.id)
                && about.equals(one.about)
                && lays.equals(one.lays);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, about, lays);
    }
}
