package dev.korchma.web;

import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The channels of the table, there from the first minute. */
@Component
class Channels {

    private static final String TAVERN = "tavern";

    private final List<String> ids;

    /**
     * @param ids property {@code korchma.web.channels}, in the order in which they are listed
     * @param language language tag of what they are called
     */
    Channels(
            TableStore store,
            Texts texts,
            @Value("${korchma.web.channels:" + TAVERN + "}") List<String> ids,
            @Value("${korchma.language:en}") String language) {
        this.ids = List.copyOf(ids);
        for (String id : ids) {
            String title =
                    id.equals(TAVERN)
                            ? texts.plain(Language.nearest(language), "web.place.tavern")
                            : id;
            store.openChannel(id, title);
        }
    }

    String first() {
        return ids.getFirst();
    }
}
