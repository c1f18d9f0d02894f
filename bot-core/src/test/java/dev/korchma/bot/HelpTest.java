package dev.korchma.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.chat.CommandMenu;
import dev.korchma.bot.chat.Doorway;
import dev.korchma.bot.chat.Place;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** Whatever can be typed is explained, with everything that can be typed behind it. */
@DirtiesContext
@SpringBootTest(classes = TestHouse.class, properties = "spring.main.web-application-type=none")
class HelpTest {

    @Autowired private Doorway doorway;
    @Autowired private CommandMenu menu;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void everyCommandIsExplainedInBothLanguages(String language) {
        Talker asks = new Talker(doorway, "paper", "Asks-" + language, language);
        Place tavern = Place.channel("paper", UUID.randomUUID().toString());
        for (CommandMenu.Entry entry : menu.entries(language)) {
            String told = asks.says(tavern, "/help " + entry.path()).words();
            assertThat(told).startsWith("/" + entry.path()).contains(entry.description());
            entry.options().forEach(option -> assertThat(told).contains(option.name()));
        }
    }
}
