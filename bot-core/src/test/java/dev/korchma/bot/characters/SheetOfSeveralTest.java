package dev.korchma.bot.characters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.rulebooks.Packs;
import dev.korchma.bot.text.Language;
import dev.korchma.game.rules.Build;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What stands on the sheet of the big game for each class that casts. */
class SheetOfSeveralTest {

    private static final Pack PACK = Packs.shipped().byId("5e").orElseThrow();
    private static final Map<String, Integer> ABLE =
            Map.of("str", 13, "dex", 10, "con", 10, "int", 16, "wis", 14, "cha", 18);

    private static Map<String, String> shown(Language language, String... classes) {
        var choices = new LinkedHashMap<String, String>();
        for (int at = 1; at <= classes.length; at++) {
            choices.put(at == 1 ? "class" : "class." + at, classes[at - 1]);
        }
        var build = new Build(classes.length, ABLE, choices, List.of());
        var body = PACK.system().freshBody(build);
        return WholeSheet.of(body, PACK.system()).shown(PackWords.of(PACK, language));
    }

    @Test
    void whoCastsByOneClassHasOneNumber() {
        assertThat(shown(Language.EN, "wizard"))
                .containsEntry("spell.dc", "13")
                .containsEntry("spell.hit", "+5");
    }

    @Test
    void whoCastsByTwoHasBothOfThem() {
        assertThat(shown(Language.EN, "cleric", "wizard"))
                .containsEntry("spell.dc", "cleric 12, wizard 13")
                .containsEntry("spell.hit", "cleric +4, wizard +5");
        assertThat(shown(Language.RU, "cleric", "fighter", "wizard"))
                .containsEntry("spell.dc", "жрец 12, волшебник 13");
    }

    @Test
    void whoCastsNothingHasNone() {
        assertThat(shown(Language.EN, "fighter")).doesNotContainKeys("spell.dc", "spell.hit");
        assertThat(shown(Language.EN, "paladin")).doesNotContainKeys("spell.dc", "spell.hit");
        assertThat(shown(Language.EN, "paladin", "wizard")).containsEntry("spell.dc", "13");
        assertThat(shown(Language.EN, "paladin", "paladin")).containsEntry("spell.dc", "14");
    }
}
