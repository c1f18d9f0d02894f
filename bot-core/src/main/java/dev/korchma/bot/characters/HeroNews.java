package dev.korchma.bot.characters;

import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.people.People;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.character.Character;
import dev.korchma.game.journal.DocumentId;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells a table that a hero has come. */
@Component
final class HeroNews implements Drawer {

    static final String KIND = "hero-news";

    /** Subject: the hero's id. */
    static final String HERO = "hero";

    private final Heroes heroes;
    private final Games games;
    private final HeroWords words;
    private final Members members;
    private final People people;
    private final Texts texts;

    HeroNews(
            Heroes heroes,
            Games games,
            HeroWords words,
            Members members,
            People people,
            Texts texts) {
        this.heroes = heroes;
        this.games = games;
        this.words = words;
        this.members = members;
        this.people = people;
        this.texts = texts;
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
        UUID id = UUID.fromString(Objects.requireNonNull(row.subject().get(HERO)));
        Character hero = heroes.find(row.space(), new DocumentId(id)).orElseThrow();
        Pack pack = games.pinned(hero.pack());
        return View.of(View.Tone.GOOD)
                .text(
                        words.line(
                                hero.name(),
                                hero.bodyBy(pack.system()),
                                PackWords.of(pack, row.language())))
                .small(texts.rich(row.language(), "hero.news", Map.of("player", player(row, hero))))
                .build();
    }

    private String player(ViewRow row, Character hero) {
        return people.person(members.person(row.space(), hero.owner())).name();
    }
}
