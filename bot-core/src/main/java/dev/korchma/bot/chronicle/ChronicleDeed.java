package dev.korchma.bot.chronicle;

import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.store.Outcome;
import java.util.List;
import java.util.function.Function;

/** A button below a chronicle; the message shows what came of it. */
record ChronicleDeed(String name, List<Option> asks, Function<Call, Outcome> doing)
        implements Deed {

    ChronicleDeed {
        asks = List.copyOf(asks);
    }

    @Override
    public Manner manner() {
        return Manner.REDRAW;
    }

    @Override
    public Outcome run(Call call) {
        return doing.apply(call);
    }
}
