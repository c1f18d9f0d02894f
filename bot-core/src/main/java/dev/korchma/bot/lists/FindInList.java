package dev.korchma.bot.lists;

import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.store.Outcome;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks for a few letters and leaves in the list what is called so. */
@Component
final class FindInList implements Deed {

    private static final String WHAT = "what";
    private static final int LONGEST = 50;

    private final Turning turning;

    FindInList(Turning turning) {
        this.turning = turning;
    }

    @Override
    public String name() {
        return ListDeeds.FIND;
    }

    @Override
    public Manner manner() {
        return Manner.REDRAW;
    }

    @Override
    public List<Option> asks() {
        return List.of(Option.required(WHAT, new Option.Words(LONGEST)));
    }

    @Override
    public Optional<No> hinders(Call call) {
        return turning.hinders(call);
    }

    @Override
    public Outcome run(Call call) {
        return turning.turn(call, new ListPlace(0, call.arguments().text(WHAT)));
    }
}
