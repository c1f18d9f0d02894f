package dev.korchma.bot.command;

import dev.korchma.bot.chat.View;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import java.util.List;
import java.util.Optional;

/** What a button does. */
public non-sealed interface Deed extends Handler {

    /**
     * What it asks for by one form before it runs, 1 to 5 options; those that are among its
     * arguments already are not asked for. Its texts stand under {@code deed.<words>.label} and
     * {@code deed.<words>.<option>.ask} and {@code .example}.
     */
    default List<Option> asks() {
        return List.of();
    }

    /**
     * Why this person is not even asked by the form; empty for most. Changes nothing of the game
     * and takes no longer than a look at what is stored; {@link #run} refuses what became wrong
     * while the form was filled in.
     */
    default Optional<No> hinders(Call call) {
        return Optional.empty();
    }

    /** Under which name the texts of its form stand: those of another deed where both ask alike. */
    default String words() {
        return name();
    }

    /** The argument that says what stands in an option of the form to begin with. */
    static String now(String option) {
        return option + ".now";
    }

    /**
     * As {@link #asks()}, where that depends on what the button carries; waits for nothing but a
     * cache.
     */
    default List<Option> asks(Arguments carried) {
        return asks();
    }

    /** How one of {@link #asks(Arguments)} is asked for, where no message file has the words. */
    default Optional<Wording> wording(Option option, Arguments carried, Language language) {
        return Optional.empty();
    }

    /**
     * The words of one question.
     *
     * @param example of an answer, possibly empty
     */
    record Wording(String ask, String example) {}

    @Override
    default Optional<View> show(Outcome outcome, Language language) {
        return outcome instanceof Screen(View view) ? Optional.of(view) : Optional.empty();
    }
}
