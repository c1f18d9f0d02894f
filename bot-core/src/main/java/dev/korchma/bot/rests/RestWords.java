package dev.korchma.bot.rests;

import dev.korchma.bot.characters.BondWords;
import dev.korchma.bot.characters.Heroes;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.rests.Occasion.Sleeper;
import dev.korchma.bot.rulebooks.PackTexts;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.rulebooks.PinnedPacks;
import dev.korchma.bot.rulebooks.ThrownWords;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.character.Character;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Preview;
import dev.korchma.game.rules.Rest;
import dev.korchma.game.rules.Resting;
import dev.korchma.game.rules.RuleSystem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How a rest is told: one line for each hero. */
@Component
class RestWords {

    private final PinnedPacks packs;
    private final Heroes heroes;
    private final BondWords bonds;
    private final Texts texts;

    RestWords(PinnedPacks packs, Heroes heroes, BondWords bonds, Texts texts) {
        this.packs = packs;
        this.heroes = heroes;
        this.bonds = bonds;
        this.texts = texts;
    }

    PackWords words(Occasion occasion, Language language) {
        return PackWords.of(packs.pinned(occasion.pack()), language);
    }

    String breather(Occasion occasion, Language language) {
        return packs.pinned(occasion.pack())
                .texts()
                .form(language, occasion.rest(), PackTexts.BREATHER)
                .orElseGet(() -> texts.plain(language, "rest.breathe"));
    }

    Rich line(long space, Occasion occasion, Sleeper one, Language language) {
        PackWords words = words(occasion, language);
        String track = words.shortName(words.vitalTrack());
        Map<String, Object> with =
                Map.of(
                        "name",
                        one.name(),
                        "track",
                        track,
                        "was",
                        one.was(),
                        "stands",
                        one.stands(),
                        "moved",
                        new Texts.Pick(one.was() == one.stands() ? "no" : "yes"),
                        "spent",
                        spent(one),
                        "back",
                        gained(one, words) + bonded(one, words),
                        "pools",
                        one.isAtIt() ? pools(space, occasion, one, words) : "");
        return texts.rich(language, "rest.line." + one.state(), with);
    }

    private static String spent(Sleeper one) {
        List<String> spent = one.gain().spent();
        return spent.isEmpty() ? "" : " (" + String.join("; ", spent) + ")";
    }

    private String gained(Sleeper one, PackWords words) {
        return named("rest.back", one.gain().back(), words)
                + named("rest.over", one.gain().over(), words)
                + named("rest.begun", one.gain().begun(), words);
    }

    private String named(String key, List<String> ids, PackWords words) {
        if (ids.isEmpty()) {
            return "";
        }
        String names = ids.stream().map(words::name).distinct().collect(Collectors.joining(", "));
        return " · " + texts.plain(words.language(), key, Map.of("names", names));
    }

    private String bonded(Sleeper one, PackWords words) {
        String bound = one.bound();
        String released = one.released();
        if (bound != null) {
            Map<String, Object> with =
                    Map.of("called", bonds.called(words), "item", words.name(bound));
            return " · " + texts.plain(words.language(), "rest.bound", with);
        }
        return released == null
                ? ""
                : " · "
                        + texts.plain(
                                words.language(),
                                "rest.released",
                                Map.of("item", words.name(released)));
    }

    /** What the game calls it when things are bound. */
    String bonding(Occasion occasion, Language language) {
        return bonds.called(words(occasion, language));
    }

    /** Whether any hero at this rest could bind a thing now, or let one go. */
    boolean mayBond(long space, Occasion occasion) {
        boolean isOn =
                occasion.state() == Occasion.State.OPEN || occasion.state() == Occasion.State.OVER;
        return isOn && occasion.sleepers().stream().anyMatch(one -> mayBond(space, occasion, one));
    }

    boolean mayBond(long space, Occasion occasion, Sleeper one) {
        RuleSystem rules = packs.pinned(occasion.pack()).system();
        return rules.play().binding().at().equals(occasion.rest())
                && one.mayBond()
                && heroes.find(space, new DocumentId(one.hero()))
                        .filter(hero -> hero.fighting() == null)
                        .filter(hero -> BondWords.matter(rules.bonds(hero.bodyBy(rules))))
                        .isPresent();
    }

    /** "7/12 · Hit Dice 2 · 1d10+2". */
    private String pools(long space, Occasion occasion, Sleeper one, PackWords words) {
        Character hero = heroes.find(space, new DocumentId(one.hero())).orElseThrow();
        Body body = hero.bodyBy(words.pack().system());
        String pools =
                costs(words, occasion.rest()).stream()
                        .map(track -> words.name(track) + " " + body.track(track))
                        .collect(Collectors.joining(", "));
        return String.join(" · ", List.of(words.vital(body), pools, thrown(occasion, body, words)));
    }

    private static List<String> costs(PackWords words, String rest) {
        Rest.Breather breather =
                Objects.requireNonNull(words.pack().system().play().rests().get(rest)).breather();
        return breather == null ? List.of() : List.copyOf(breather.cost().keySet());
    }

    private String thrown(Occasion occasion, Body body, PackWords words) {
        Resting resting = words.pack().system().resting(occasion.rest(), body);
        Preview breath = resting.breath();
        long bonus = breath.bonus().value();
        return ThrownWords.formula(breath.dice(), texts, words.language())
                + (bonus == 0 ? "" : ThrownWords.signed(bonus));
    }
}
