package dev.korchma.bot.campaigns;

import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.people.Places;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Opens or closes the bridge of a table: while it is open, everything that is said there is read at
 * the campaign's other tables. Everybody there is told, because it is their talk.
 */
@Component
final class CampaignBridgeCommand implements Command {

    private static final String TALK = "talk";
    private static final String ON = "on";
    private static final String OFF = "off";

    private final Tables tables;
    private final Bridges bridges;
    private final Places places;
    private final Texts texts;

    CampaignBridgeCommand(Tables tables, Bridges bridges, Places places, Texts texts) {
        this.tables = tables;
        this.bridges = bridges;
        this.places = places;
        this.texts = texts;
    }

    /** The bridge is open or closed from now on. */
    public record Bridged(boolean open, String front) implements Outcome {}

    @Override
    public String name() {
        return "campaign bridge";
    }

    @Override
    public Manner manner() {
        return Manner.PUBLIC;
    }

    @Override
    public List<Option> options() {
        return List.of(Option.required(TALK, new Option.OneOf(List.of(ON, OFF))));
    }

    @Override
    public Outcome run(Call call) {
        return tables.asLeader(call, _ -> bridge(call));
    }

    private Bridged bridge(Call call) {
        boolean open = call.arguments().text(TALK).equals(ON);
        Place table = places.above(call.where()).place();
        bridges.set(table, open);
        return new Bridged(open, table.front());
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return outcome instanceof Bridged(boolean open, String front)
                ? Optional.of(open ? opened(language, front) : closed(language))
                : Optional.empty();
    }

    /** Some apps let a bot hear plain talk only when they are told to. */
    private View opened(Language language, String front) {
        View.Builder view =
                View.of(View.Tone.GOOD).text(texts.rich(language, "campaign.bridge.on"));
        String hears = "campaign.bridge.hears." + front;
        if (texts.has(hears)) {
            view.small(texts.rich(language, hears));
        }
        return view.build();
    }

    private View closed(Language language) {
        return View.say(texts.rich(language, "campaign.bridge.off"));
    }
}
