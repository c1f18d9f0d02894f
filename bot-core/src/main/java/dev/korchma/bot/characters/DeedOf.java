package dev.korchma.bot.characters;

import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.store.Outcome;
import java.util.function.Function;

/** A deed of a few lines. */
record DeedOf(String name, Manner manner, Function<Call, Outcome> doing) implements Deed {

    @Override
    public Outcome run(Call call) {
        return doing.apply(call);
    }
}
