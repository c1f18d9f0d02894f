package dev.korchma.game.encounter;

import static dev.korchma.game.encounter.Encounters.no;

import dev.korchma.game.encounter.EncounterEvent.Labelled;
import dev.korchma.game.journal.Decision;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How free words come onto a fighter, run out and go. */
final class Labels {

    private Labels() {}

    /** Puts a label in the place of the one before; none takes it off. */
    static Decision put(Encounter encounter, FighterId fighter, @Nullable Label label) {
        return encounter
                .fighter(fighter)
                .filter(one -> !one.side().equals(Sides.GONE))
                .map(one ->
                        Objects.equals(one.label(), label)
                                ? no(new EncounterRefusal.NothingToCorrect())
                                : new Decision.Accepted(List.of(labelled(encounter, one, label))))
                .orElseGet(() -> no(new EncounterRefusal.NoSuchFighter()));
    }

    /** What the end of a fighter's turn does to its label. */
    static Optional<Labelled> turnEnded(Encounter encounter, FighterId fighter) {
        Fighter one = encounter.known(fighter);
        Label now = one.label();
        if (now == null || !now.isCounted()) {
            return Optional.empty();
        }
        Label left =
                now.rounds() == 1 ? null : new Label(now.words(), now.rounds() - 1, now.secret());
        return Optional.of(labelled(encounter, one, left));
    }

    private static Labelled labelled(Encounter encounter, Fighter one, @Nullable Label to) {
        return new Labelled(encounter.id(), one.id(), one.label(), to, encounter.isSeen(one));
    }

    /**
     * Empty where the table hears nothing: of a secret, or that there is a round less.
     *
     * @param name asked for only where there is something to tell: whoever was sent away before the
     *     call has none any more
     */
    static Optional<EncounterTelling> told(Labelled event, Supplier<String> name) {
        Label from = known(event.from(), event);
        Label to = known(event.to(), event);
        if (to != null && (from == null || !from.words().equals(to.words()))) {
            return Optional.of(new EncounterTelling.LabelPut(name.get(), to));
        }
        return from != null && to == null
                ? Optional.of(new EncounterTelling.LabelGone(name.get(), from.words()))
                : Optional.empty();
    }

    static boolean isSeen(Labelled event) {
        return known(event.from(), event) != null || known(event.to(), event) != null;
    }

    /** What was changed since stays as it is, also when this is taken back. */
    static Fighter follow(Fighter one, Labelled event) {
        return Objects.equals(one.label(), event.from()) ? one.labelled(event.to()) : one;
    }

    private static @Nullable Label known(@Nullable Label label, Labelled event) {
        return label == null || label.secret() || !event.seen() ? null : label;
    }
}
