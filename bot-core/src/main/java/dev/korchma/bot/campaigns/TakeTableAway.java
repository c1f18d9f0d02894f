package dev.korchma.bot.campaigns;

import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.people.Whereabouts;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes a table a tavern again. What was played there stays with the campaign. */
@Component
final class TakeTableAway implements Deed {

    static final String NAME = "campaign-take-table-away";
    static final String FRONT = "front";
    static final String PLACE = "place";

    private final Tables tables;
    private final TableWords words;
    private final Texts texts;

    TakeTableAway(Tables tables, TableWords words, Texts texts) {
        this.tables = tables;
        this.words = words;
        this.texts = texts;
    }

    /** A table is none any more. */
    public record Gone(TableWords.Table table) implements Outcome {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Manner manner() {
        return Manner.SECRET;
    }

    @Override
    public Outcome run(Call call) {
        Campaign campaign = tables.here(call).orElse(null);
        if (campaign == null || !tables.isOwner(call, campaign)) {
            return No.because("control.not-yours");
        }
        List<Whereabouts> all = tables.of(campaign);
        Place meant = Place.channel(call.arguments().text(FRONT), call.arguments().text(PLACE));
        Optional<Whereabouts> table =
                all.stream().filter(one -> one.place().isSame(meant)).findFirst();
        if (table.isEmpty()) {
            return No.because("control.late");
        }
        if (all.size() == 1) {
            return No.because("campaign.no.last-table");
        }
        tables.leave(table.get(), campaign);
        return new Gone(words.table(table.get()));
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return outcome instanceof Gone(TableWords.Table table)
                ? Optional.of(
                        View.say(
                                texts.rich(
                                        language,
                                        "campaign.taken-away",
                                        Map.of("table", words.called(table, language)))))
                : Optional.empty();
    }
}
