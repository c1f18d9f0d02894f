package dev.korchma.bot.campaigns;

import dev.korchma.bot.chat.View;
import dev.korchma.bot.people.PlaceTitles;
import dev.korchma.bot.people.Whereabouts;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.bot.text.Typed;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How tables are spoken of. */
@Component
class TableWords {

    /** Of a title so many characters stand in a button. */
    private static final int IN_A_BUTTON = 30;

    private final PlaceTitles titles;
    private final Texts texts;

    TableWords(PlaceTitles titles, Texts texts) {
        this.titles = titles;
        this.texts = texts;
    }

    /**
     * Where a table stands.
     *
     * @param title of the channel or group, null where nobody has told it
     */
    public record Table(String front, @Nullable String title) {}

    Table table(Whereabouts where) {
        return new Table(where.place().front(), titles.of(where.place()).orElse(null));
    }

    /** An app, and what the table is called there. */
    String called(Table table, Language language) {
        String app = texts.app(language, table.front());
        String title = table.title();
        return title == null
                ? app
                : texts.plain(language, "campaign.place", Map.of("app", app, "title", title));
    }

    /** As {@link #called}, short enough for a button. */
    String shortlyCalled(Table table, Language language) {
        String title = table.title();
        return called(
                title == null ? table : new Table(table.front(), Typed.line(title, IN_A_BUTTON)),
                language);
    }

    /**
     * A place has become a table.
     *
     * @param heading key of a sentence about the campaign
     * @param hint key of what can be done next
     */
    View.Builder set(
            Language language, String heading, String campaign, String master, String hint) {
        return View.of(View.Tone.GOOD)
                .heading(texts.rich(language, heading, Map.of("name", campaign)))
                .text(texts.rich(language, "campaign.master", Map.of("master", master)))
                .small(texts.rich(language, hint));
    }
}
