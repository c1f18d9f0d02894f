package dev.korchma.bot.command;

import dev.korchma.bot.store.Outcome;
import java.util.List;
import java.util.function.Function;

/** A deed of a few lines. */
public record DeedOf(
        String name,
        Manner manner,
        List<Option> asks,
        boolean isPlay,
        Function<Call, Outcome> doing)
        implements Deed {

    public DeedOf {
        asks = List.copyOf(asks);
    }

    /** One that asks by a form first. */
    public DeedOf(String name, Manner manner, List<Option> asks, Function<Call, Outcome> doing) {
        this(name, manner, asks, false, doing);
    }

    public DeedOf(String name, Manner manner, Function<Call, Outcome> doing) {
        this(name, manner, List.of(), false, doing);
    }

    /** One that is play: see {@link Handler#isPlay}. */
    public static DeedOf play(String name, Manner manner, Function<Call, Outcome> doing) {
        return new DeedOf(name, manner, List.of(), true, doing);
    }

    @Override
    public Outcome run(Call call) {
        return doing.apply(call);
    }
}
