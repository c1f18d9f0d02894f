package dev.korchma.bot.characters;

import dev.korchma.bot.chat.Reply.Suggestion;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.command.Screen;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.game.character.Character;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A command about one hero: the one named, else the one in use.
 *
 * @param doing what is done with it
 * @param isPlay whether it begins something of play
 */
record HeroCommand(
        String name,
        Manner manner,
        WhichHero which,
        BiFunction<Call, Character, Outcome> doing,
        boolean isPlay)
        implements Command {

    HeroCommand(
            String name,
            Manner manner,
            WhichHero which,
            BiFunction<Call, Character, Outcome> doing) {
        this(name, manner, which, doing, false);
    }

    @Override
    public List<Option> options() {
        return List.of(WhichHero.OPTION);
    }

    @Override
    public List<Suggestion> suggest(Option option, Call call) {
        return which.suggest(call);
    }

    @Override
    public Outcome run(Call call) {
        return switch (which.find(call)) {
            case WhichHero.This(Character hero) -> doing.apply(call, hero);
            case WhichHero.None(No why) -> why;
        };
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return outcome instanceof Screen(View view) ? Optional.of(view) : Optional.empty();
    }
}
