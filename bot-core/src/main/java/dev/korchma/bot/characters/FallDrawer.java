package dev.korchma.bot.characters;

import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.character.Character;
import dev.korchma.game.rules.Body;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks before a level is given back, and says what goes with it. */
@Component
final class FallDrawer implements Drawer {

    static final String KIND = "hero-fall";

    /** Subject: the level that is asked about. */
    static final String LEVEL = "level";

    private final Heroes heroes;
    private final LastLevel levels;
    private final Games games;
    private final HeroWords words;
    private final Texts texts;

    FallDrawer(Heroes heroes, LastLevel levels, Games games, HeroWords words, Texts texts) {
        this.heroes = heroes;
        this.levels = levels;
        this.games = games;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        Character hero = heroes.find(row.space(), SheetDrawer.hero(row.subject())).orElseThrow();
        PackWords pack = PackWords.of(games.pinned(hero.pack()), row.language());
        View.Builder view =
                View.of(View.Tone.TURN)
                        .heading(
                                texts.rich(
                                        row.language(),
                                        "hero.really-fall",
                                        Map.of(
                                                "name", hero.name(),
                                                "level", hero.build().level())));
        levels.of(row.space(), hero)
                .flatMap(rose -> LastLevel.without(pack.pack().system(), hero, rose))
                .ifPresent(body -> goes(body, hero, pack, view));
        view.small(texts.rich(row.language(), "hero.fall-keeps"));
        return view.controls(
                        List.of(
                                offers.button(
                                        texts.plain(row.language(), "hero.fall"),
                                        Style.DANGER,
                                        LevelDown.TAKE,
                                        Map.of()),
                                offers.button(
                                        texts.plain(row.language(), "hero.fall-not"),
                                        Style.PLAIN,
                                        LevelDown.KEEP,
                                        Map.of())))
                .build();
    }

    /** The same lines that stood there when the level was taken. */
    private void goes(Body without, Character hero, PackWords pack, View.Builder view) {
        Body before = pack.pack().system().freshBody(without.build());
        Body after = pack.pack().system().freshBody(hero.build());
        words.gains(before, after, pack).forEach(view::text);
    }
}
