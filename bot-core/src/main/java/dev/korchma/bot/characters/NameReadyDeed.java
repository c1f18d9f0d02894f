package dev.korchma.bot.characters;

import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.store.Outcome;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes a ready-made hero whose name somebody else's bears, under a name of its own. */
@Component
final class NameReadyDeed implements Deed {

    static final String NAME = "hero-ready-name";

    private final Births births;

    NameReadyDeed(Births births) {
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
        return List.of(
                Option.required(NameHeroDeed.CALLED, new Option.Words(NameHeroDeed.LONGEST)));
    }

    @Override
    public Outcome run(Call call) {
        return births.readyMade(
                call,
                call.arguments().text(DraftDeed.VALUE),
                call.arguments().text(NameHeroDeed.CALLED));
    }
}
