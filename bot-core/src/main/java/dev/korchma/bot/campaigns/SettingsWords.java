package dev.korchma.bot.campaigns;

import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PinnedPacks;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** A line for the rules, how a fight goes, what heroes grow by and who looks up what. */
    List<Rich> lines(Settings settings, Language language) {
        Pack pack = packs.pinned(settings.packHash());
        List<Rich> lines = new ArrayList<>();
        lines.add(
                texts.rich(
                        language,
                        "campaign.rules",
                        Map.of(
                                "game", pack.texts().name(language, pack.id()),
                                "version", pack.version(),
                                "hash", pack.hash().substring(0, DIGITS))));
        if (!settings.variants().isEmpty()) {
            lines.add(
                    texts.rich(
                            language,
                            "campaign.variants",
                            Map.of(
                                    "names",
                                    settings.variants().stream()
                                            .map(id -> pack.texts().name(language, id))
                                            .collect(Collectors.joining(", ")))));
        }
        lines.add(texts.rich(language, fight(settings.simpleFight())));
        lines.add(texts.rich(language, growth(settings.growth())));
        lines.add(texts.rich(language, book(settings.openBook())));
        return lines;
    }

    /** Whether the game of a campaign can be played otherwise. */
    boolean haveVariants(Settings settings) {
        return !packs.pinned(settings.baseHash()).variants().none();
    }

    /** At which level heroes begin. */
    Rich begins(int level, Language language) {
        return texts.rich(language, "campaign.begins-at", Map.of("level", level));
    }

    static String fight(boolean simple) {
        return "campaign.fight." + (simple ? "simple" : "full");
    }

    static String book(boolean open) {
        return "campaign.book." + (open ? "all" : "masters");
    }

    static String growth(Growth growth) {
        return "campaign.growth." + growth.name().toLowerCase(Locale.ROOT);
    }
}
