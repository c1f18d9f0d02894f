package dev.korchma.bot.campaigns;

import dev.korchma.bot.chat.Reply.Suggestion;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.Done;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PinnedPacks;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Typed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Opens a campaign and makes the channel or group its first table. */
@Component
final class CampaignCreateCommand implements Command {

    private static final String NAME = "name";
    private static final String RULES = "rules";
    private static final int LONGEST_NAME = 60;

    private final Campaigns campaigns;
    private final CampaignSettings settings;
    private final Tables tables;
    private final PinnedPacks packs;

    CampaignCreateCommand(
            Campaigns campaigns, CampaignSettings settings, Tables tables, PinnedPacks packs) {
        this.campaigns = campaigns;
        this.settings = settings;
        this.tables = tables;
        this.packs = packs;
    }

    @Override
    public String name() {
        return "campaign create";
    }

    /** The table is told. */
    @Override
    public Manner manner() {
        return Manner.UPDATE;
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.required(NAME, new Option.Words(LONGEST_NAME)),
                Option.optional(RULES, new Option.Listed()),
                Option.optional(BeginAt.LEVEL, new Option.Whole(1, BeginAt.MOST)));
    }

    @Override
    public List<Suggestion> suggest(Option option, Call call) {
        return packs.installed().stream()
                .map(pack ->
                        new Suggestion(
                                pack.id(), pack.texts().name(call.person().language(), pack.id())))
                .toList();
    }

    @Override
    public Outcome run(Call call) {
        String name = Typed.line(call.arguments().text(NAME), LONGEST_NAME);
        Pack rules =
                call.arguments()
                        .find(RULES)
                        .map(packs::find)
                        .orElse(Optional.of(packs.first()))
                        .orElse(null);
        return rules == null ? noSuchRules(call) : open(call, name, rules);
    }

    private No noSuchRules(Call call) {
        String games = packs.installed().stream().map(Pack::id).collect(Collectors.joining(", "));
        String typed = Typed.line(call.arguments().text(RULES), 40);
        return new No("campaign.no.rules", Map.of("typed", typed, "games", games));
    }

    private Outcome open(Call call, String name, Pack rules) {
        int level = call.arguments().whole(BeginAt.LEVEL, 1);
        int highest = rules.system().play().advancement().playable();
        if (level > highest) {
            return BeginAt.tooHigh(level, highest);
        }
        return switch (tables.free(call)) {
            case Tables.Taken(No why) -> why;
            case Tables.Free free -> {
                Campaign opened = campaigns.open(name, call.person().id(), rules);
                settings.beginAt(opened, level);
                tables.sitDown(free, opened, call.person().id());
                tables.open(opened, call.person().name());
                yield new Done();
            }
        };
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return Optional.empty();
    }
}
