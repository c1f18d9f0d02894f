package dev.korchma.bot.characters;

import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.store.Outcome;
import java.util.List;
import org.springframework.stereotype.Component;

/** The last answer in the making of a hero: with its name it is there. */
@Component
final class NameHeroDeed implements Deed {

    static final String NAME = "hero-name";
    static final String CALLED = "called";

    /** Longest name of a hero in characters. */
    static final int LONGEST = 40;

    private final Births births;

    NameHeroDeed(Births births) {
        this.births = births;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Manner manner() {
        return Manner.REDRAW;
    }

    @Override
    public List<Option> asks() {
        return List.of(Option.required(CALLED, new Option.Words(LONGEST)));
    }

    @Override
    public Outcome run(Call call) {
        return births.made(call, call.arguments().text(CALLED));
    }
}
