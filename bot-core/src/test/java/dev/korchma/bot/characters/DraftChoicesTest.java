package dev.korchma.bot.characters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.board.Offers;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.lists.LongLists;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.rulebooks.Packs;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What somebody who makes a hero reads about what there is to choose from. */
class DraftChoicesTest {

    private static final Pack PACK = Packs.shipped().byId("5e").orElseThrow();
    private static final Texts TEXTS = new Texts();

    private static View asked(Language language, Draft draft) {
        PackWords words = PackWords.of(PACK, language);
        var offers = new Offers(1, 1, "open");
        var lists = new LongLists(Map.of(), language, offers, TEXTS, false);
        View.Builder view = View.of(View.Tone.TURN);
        new DraftChoices(new HeroWords(TEXTS), TEXTS)
                .answers(
                        new Drafting(PACK.system(), draft),
                        new DraftControls(offers, 0, lists, TEXTS, words),
                        view);
        return view.build();
    }

    /** The first questions of a hero made step by step, answered. */
    private static Draft answered(Map<String, String> answers, String open) {
        Draft draft = Drafting.begin(PACK.system(), Draft.Way.WHOLE, Draft.empty("hash", null));
        while (!draft.at().about().equals(open)) {
            var drafting = new Drafting(PACK.system(), draft);
            String asked = draft.at().about();
            draft =
                    answers.containsKey(asked)
                            ? drafting.take(asked, answers.get(asked))
                            : drafting.next();
        }
        return draft;
    }

    private static List<Control.Option> listed(View view) {
        return view.rows().stream()
                .flatMap(List::stream)
                .filter(Control.Select.class::isInstance)
                .map(Control.Select.class::cast)
                .findFirst()
                .orElseThrow()
                .options();
    }

    @Test
    void whatAButtonBringsStandsAboveIt() {
        Draft first = Drafting.begin(PACK.system(), Draft.Way.WHOLE, Draft.empty("hash", null));

        assertThat(asked(Language.EN, first).words())
                .contains("Rogue · sneaks, strikes from hiding, good at many things");
        assertThat(asked(Language.RU, first).words())
                .contains("Плут · крадётся, бьёт исподтишка, многое умеет");
    }

    @Test
    void whatIsTheSameForAllIsNotSaid() {
        Draft skill = answered(Map.of("class", "rogue", "ancestry", "human"), "rogue-skills");

        assertThat(asked(Language.EN, skill).words()).doesNotContain("proficiency");
    }

    @Test
    void spellsSayWhatTheyDoInTheOrderOfTheReadersAlphabet() {
        Draft cantrip = answered(Map.of("class", "wizard", "ancestry", "elf"), "elf-cantrip");

        List<Control.Option> english = listed(asked(Language.EN, cantrip));
        assertThat(english).extracting(Control.Option::label).isSorted();
        assertThat(english)
                .contains(
                        new Control.Option(
                                "cantrip.fire-bolt",
                                "Fire Bolt",
                                "1d10 fire · a mote of fire flung at a foe or a thing"));
        List<Control.Option> russian = listed(asked(Language.RU, cantrip));
        assertThat(russian.getFirst().label()).isEqualTo("Брызги кислоты");
        assertThat(russian.getFirst().hint()).startsWith("1к6 кислотой · брызгает");
        assertThat(russian)
                .extracting(Control.Option::hint)
                .contains("призрачная рука: подаст, откроет, принесёт")
                .allMatch(hint -> hint.length() <= 100);
    }
}
