package dev.korchma.bot.campaigns;

import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PinnedPacks;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How settings are spoken of. */
@Component
class SettingsWords {

    private static final int DIGITS = 8;

    private final PinnedPacks packs;
    private final Texts texts;

    SettingsWords(PinnedPacks packs, Texts texts) {
        this.packs = packs;
        this.texts = texts;
    }

    /** A line for the rules, for how a fight goes and for what heroes grow by. */
    List<Rich> lines(Settings settings, Language language) {
        Pack pack = packs.pinned(settings.packHash());
        return List.of(
                texts.rich(
                        language,
                        "campaign.rules",
                        Map.of(
                                "game", pack.texts().name(language, pack.id()),
                                "version", pack.version(),
                                "hash", pack.hash().substring(0, DIGITS))),
                texts.rich(language, fight(settings.simpleFight())),
                texts.rich(language, growth(settings.growth())));
    }

    static String fight(boolean simple) {
        return "campaign.fight." + (simple ? "simple" : "full");
    }

    static String growth(Growth growth) {
        return "campaign.growth." + growth.name().toLowerCase(Locale.ROOT);
    }
}
