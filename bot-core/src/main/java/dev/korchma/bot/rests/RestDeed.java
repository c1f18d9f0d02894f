package dev.korchma.bot.rests;

import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.store.Outcome;
import java.util.function.Function;

/** A button of a rest: it is play, and closed campaigns have none. */
record RestDeed(String name, Manner manner, Function<Call, Outcome> doing) implements Deed {

    @Override
    public boolean isPlay() {
        return true;
    }

    @Override
    public Outcome run(Call call) {
        return doing.apply(call);
    }
}
