package dev.korchma.bot.encounters;

import dev.korchma.bot.board.Offers;
import dev.korchma.bot.campaigns.SettingsPanel;
import dev.korchma.bot.campaigns.SettingsPart;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Control.Button;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Where the screens of those who lead stand, with a word about who else reads there. Offered where
 * a table has threads for one person.
 */
@Component
@Order(30)
final class ScreenPart implements SettingsPart {

    private static final String SCREEN = "screen";
    private static final String PRIVATELY = "privately";
    private static final String ASIDE = "aside";

    private final ScreensAside screens;
    private final Texts texts;

    ScreenPart(ScreensAside screens, Texts texts) {
        this.screens = screens;
        this.texts = texts;
    }

    @Override
    public Part offered(long space, Language language, Offers offers) {
        return screens.readers(space)
                .map(readers -> part(screens.isOn(space), readers, language, offers))
                .orElse(Part.NOTHING);
    }

    private Part part(boolean aside, String readers, Language language, Offers offers) {
        return new Part(
                List.of(
                        texts.rich(language, "encounter.screens." + (aside ? ASIDE : PRIVATELY)),
                        texts.rich(language, readers)),
                List.of(
                        button(offers, language, PRIVATELY, !aside),
                        button(offers, language, ASIDE, aside)));
    }

    private Control button(Offers offers, Language language, String to, boolean chosen) {
        String label = texts.plain(language, "encounter.screens.set." + to);
        return new Button(
                SettingsPanel.setting(offers, SCREEN, to),
                chosen ? "✓ " + label : label,
                chosen ? Style.GOOD : Style.PLAIN);
    }

    @Override
    public boolean set(Call call, String what, String to) {
        if (!what.equals(SCREEN)) {
            return false;
        }
        screens.set(call.where().space(), to.equals(ASIDE));
        return true;
    }
}
