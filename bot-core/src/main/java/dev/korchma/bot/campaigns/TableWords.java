package dev.korchma.bot.campaigns;

import dev.korchma.bot.chat.View;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How tables are spoken of. */
@Component
class TableWords {

    private final Texts texts;

    TableWords(Texts texts) {
        this.texts = texts;
    }

    /**
     * A place has become a table.
     *
     * @param heading key of a sentence about the campaign
     * @param hint key of what can be done next
     */
    View set(Language language, String heading, String campaign, String master, String hint) {
        return View.of(View.Tone.GOOD)
                .heading(texts.rich(language, heading, Map.of("name", campaign)))
                .text(texts.rich(language, "campaign.master", Map.of("master", master)))
                .small(texts.rich(language, hint))
                .build();
    }
}
