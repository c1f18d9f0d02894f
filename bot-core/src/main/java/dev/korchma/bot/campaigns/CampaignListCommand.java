package dev.korchma.bot.campaigns;

import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lists the campaigns somebody has a role in, from wherever they ask. */
@Component
final class CampaignListCommand implements Command {

    private static final int MOST = 15;

    private final Campaigns campaigns;
    private final Tables tables;
    private final Roles roles;
    private final Members members;
    private final TableWords words;
    private final Texts texts;

    CampaignListCommand(
            Campaigns campaigns,
            Tables tables,
            Roles roles,
            Members members,
            TableWords words,
            Texts texts) {
        this.campaigns = campaigns;
        this.tables = tables;
        this.roles = roles;
        this.members = members;
        this.words = words;
        this.texts = texts;
    }

    /** One campaign. */
    public record Entry(
            String name, Role role, String master, boolean closed, List<TableWords.Table> tables) {
        public Entry {
            tables = List.copyOf(tables);
        }
    }

    /** The campaigns of somebody, those played last first. */
    public record Listed(List<Entry> entries) implements Outcome {
        public Listed {
            entries = List.copyOf(entries);
        }
    }

    @Override
    public String name() {
        return "campaign list";
    }

    @Override
    public Manner manner() {
        return Manner.SECRET;
    }

    @Override
    public boolean writes() {
        return false;
    }

    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public Outcome run(Call call) {
        List<Entry> mine =
                campaigns.ofPerson(call.person().id(), MOST).stream()
                        .map(campaign -> entry(call, campaign))
                        .toList();
        return mine.isEmpty() ? No.because("campaign.no.mine") : new Listed(mine);
    }

    private Entry entry(Call call, Campaign campaign) {
        Role role =
                members.find(campaign.space(), call.person().id())
                        .flatMap(me -> roles.given(campaign.space(), me))
                        .orElse(Role.SPECTATOR);
        return new Entry(
                campaign.name(),
                role,
                tables.master(campaign),
                campaign.closed(),
                tables.of(campaign).stream().map(words::table).toList());
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return outcome instanceof Listed(List<Entry> entries)
                ? Optional.of(view(entries, language))
                : Optional.empty();
    }

    private View view(List<Entry> entries, Language language) {
        View.Builder view = View.of(View.Tone.PLAIN).heading(texts.rich(language, "campaign.mine"));
        for (Entry entry : entries) {
            view.text(texts.rich(language, "campaign.entry", facts(entry)));
            view.small(
                    texts.rich(
                            language,
                            "campaign.entry-where",
                            Map.of(
                                    "master", entry.master(),
                                    "tables", where(entry, language))));
        }
        return view.build();
    }

    private static Map<String, Object> facts(Entry entry) {
        return Map.of(
                "name", entry.name(),
                "role", entry.role().pick(),
                "closed", new Texts.Pick(entry.closed() ? "yes" : "no"));
    }

    private String where(Entry entry, Language language) {
        return entry.tables().stream()
                .map(table -> words.called(table, language))
                .collect(Collectors.joining("; "));
    }
}
