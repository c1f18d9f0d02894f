package dev.korchma.bot.campaigns;

import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Typed;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens a campaign and makes the channel or group its first table. */
@Component
final class CampaignCreateCommand implements Command {

    private static final String NAME = "name";
    private static final int LONGEST_NAME = 60;

    private final Campaigns campaigns;
    private final Tables tables;
    private final TableWords words;

    CampaignCreateCommand(Campaigns campaigns, Tables tables, TableWords words) {
        this.campaigns = campaigns;
        this.tables = tables;
        this.words = words;
    }

    /** A campaign is open. */
    public record Opened(String name, String master) implements Outcome {}

    @Override
    public String name() {
        return "campaign create";
    }

    @Override
    public Manner manner() {
        return Manner.PUBLIC;
    }

    @Override
    public List<Option> options() {
        return List.of(Option.required(NAME, new Option.Words(LONGEST_NAME)));
    }

    @Override
    public Outcome run(Call call) {
        String name = Typed.line(call.arguments().text(NAME), LONGEST_NAME);
        return switch (tables.free(call)) {
            case Tables.Taken(No why) -> why;
            case Tables.Free free -> {
                Campaign opened = campaigns.open(name, call.person().id());
                tables.sitDown(free, opened, call.person().id());
                yield new Opened(name, call.person().name());
            }
        };
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return outcome instanceof Opened(String name, String master)
                ? Optional.of(
                        words.set(
                                language, "campaign.opened", name, master, "campaign.more-tables"))
                : Optional.empty();
    }
}
