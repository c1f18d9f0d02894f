package dev.korchma.bot.characters;

import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.Rebuilt;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Build;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells a table that a hero has risen, and what the level brings. */
@Component
final class RoseNews implements Drawer {

    static final String KIND = "hero-rose";

    private static final String LEVEL = "level";

    /** Choices made with the level, by id. */
    private static final String CHOSEN = "chosen";

    private static final String THROWN = "thrown";

    private final Heroes heroes;
    private final Games games;
    private final HeroWords words;
    private final LevelThrowWords thrown;
    private final Texts texts;

    RoseNews(Heroes heroes, Games games, HeroWords words, LevelThrowWords thrown, Texts texts) {
        this.heroes = heroes;
        this.games = games;
        this.words = words;
        this.thrown = thrown;
        this.texts = texts;
    }

    /**
     * @param thrown what was thrown for the level, as {@link LevelThrowWords#kept} has it
     */
    static Map<String, String> of(Rebuilt event, String thrown) {
        Set<String> before = event.from().build().choices().keySet();
        String chosen =
                event.to().build().choices().keySet().stream()
                        .filter(choice -> !before.contains(choice))
                        .collect(Collectors.joining(" "));
        Map<String, String> subject = new HashMap<>();
        subject.put(SheetDrawer.HERO, event.document().value().toString());
        subject.put(LEVEL, Integer.toString(event.to().build().level()));
        subject.put(CHOSEN, chosen);
        subject.put(THROWN, thrown);
        return subject;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean isLast(ViewRow row) {
        return true;
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        Character hero = heroes.find(row.space(), SheetDrawer.hero(row.subject())).orElseThrow();
        Pack pack = games.pinned(hero.pack());
        PackWords pw = PackWords.of(pack, row.language());
        int level = Integer.parseInt(Objects.requireNonNull(row.subject().get(LEVEL)));
        Body after = body(pack, hero, level, Set.of());
        String chosen = Objects.requireNonNull(row.subject().get(CHOSEN));
        Body before = body(pack, hero, level - 1, Set.of(chosen.split(" ")));
        View.Builder view =
                View.of(View.Tone.GOOD)
                        .text(
                                texts.rich(
                                        row.language(),
                                        "hero.rose",
                                        Map.of(
                                                "name", hero.name(),
                                                "what", words.what(after.build(), pw))));
        thrown.told(row.subject().getOrDefault(THROWN, ""), pw).forEach(view::text);
        words.gains(before, after, pw).forEach(view::text);
        return view.build();
    }

    private static Body body(Pack pack, Character hero, int level, Set<String> without) {
        Build now = hero.build();
        Map<String, String> choices = new HashMap<>(now.choices());
        choices.keySet().removeAll(without);
        return pack.system().freshBody(now.deciding(level, choices));
    }
}
