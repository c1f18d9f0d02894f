package dev.korchma.bot.play;

import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Arguments;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.people.People;
import dev.korchma.bot.people.Places;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Chooses the language: of what is said to the speaker, or of what is shown to everybody here. */
@Component
final class LanguageCommand implements Command {

    private static final String TO = "to";
    private static final String WHERE = "where";
    private static final String ME = "me";
    private static final String HERE = "here";

    private final People people;
    private final Places places;
    private final Texts texts;

    LanguageCommand(People people, Places places, Texts texts) {
        this.people = people;
        this.places = places;
        this.texts = texts;
    }

    /** The language was changed. */
    public record Changed(Language to, String where) implements Outcome {}

    @Override
    public String name() {
        return "language";
    }

    @Override
    public Manner manner() {
        return Manner.SECRET;
    }

    @Override
    public Manner manner(Arguments arguments) {
        return isHere(arguments) ? Manner.PUBLIC : Manner.SECRET;
    }

    @Override
    public List<Option> options() {
        List<String> tags = Arrays.stream(Language.values()).map(Language::tag).toList();
        return List.of(
                Option.required(TO, new Option.OneOf(tags)),
                Option.optional(WHERE, new Option.OneOf(List.of(ME, HERE))));
    }

    @Override
    public Outcome run(Call call) {
        Language to = Language.nearest(call.arguments().text(TO));
        if (isHere(call.arguments())) {
            places.speak(call.where().place(), to);
            return new Changed(to, HERE);
        }
        people.speak(call.person().id(), to);
        return new Changed(to, ME);
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return outcome instanceof Changed(Language to, String where)
                ? Optional.of(View.say(texts.rich(to, "language.changed." + where)))
                : Optional.empty();
    }

    private static boolean isHere(Arguments arguments) {
        return arguments.find(WHERE).filter(HERE::equals).isPresent();
    }
}
