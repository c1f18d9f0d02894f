package dev.korchma.bot.characters;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Screens;
import dev.korchma.bot.board.Views;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Screen;
import dev.korchma.bot.people.Authority;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.CharacterEvent;
import dev.korchma.game.character.Rebuilt;
import dev.korchma.game.journal.DocumentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Lets heroes give back the level they took last. The player may as long as nothing has happened to
 * the hero since; later it is for those who lead, where there are any.
 */
@Component
class Falling {

    private final Heroes heroes;
    private final Games games;
    private final LastLevel levels;
    private final Amending amending;
    private final Births births;
    private final Authority authority;
    private final Screens screens;
    private final Views views;
    private final Texts texts;

    Falling(
            Heroes heroes,
            Games games,
            LastLevel levels,
            Amending amending,
            Births births,
            Authority authority,
            Screens screens,
            Views views,
            Texts texts) {
        this.heroes = heroes;
        this.games = games;
        this.levels = levels;
        this.amending = amending;
        this.births = births;
        this.authority = authority;
        this.screens = screens;
        this.views = views;
        this.texts = texts;
    }

    /** Asks, and says what goes with the level. */
    Outcome open(Call call, Character hero) {
        return whyNot(call, hero)
                .<Outcome>map(no -> no)
                .orElseGet(() ->
                        new Screen(
                                screens.open(
                                        FallDrawer.KIND,
                                        call.where(),
                                        call.person(),
                                        Map.of(
                                                SheetDrawer.HERO,
                                                hero.id().value().toString(),
                                                FallDrawer.LEVEL,
                                                Integer.toString(hero.build().level())))));
    }

    private Optional<No> whyNot(Call call, Character hero) {
        if (!hero.owner().equals(amending.member(call)) && !amending.leads(call)) {
            return Optional.of(No.because("hero.no.not-yours"));
        }
        Map<String, Object> who = Map.of("name", hero.name(), "level", hero.build().level());
        if (hero.fighting() != null) {
            return Optional.of(new No("hero.no.fall-fighting", who));
        }
        if (hero.comes() && hero.request() != null && amending.hasToAsk(call)) {
            return Optional.of(new No("approval.no.asked-already", who));
        }
        Rebuilt rose = levels.of(call.where().space(), hero).orElse(null);
        if (rose == null) {
            return Optional.of(new No("hero.no.never-rose", who));
        }
        if (!LastLevel.isUntouched(hero, rose) && !mayAfterPlay(call)) {
            return Optional.of(new No("hero.no.fall-played", who));
        }
        return LastLevel.without(games.pinned(hero.pack()).system(), hero, rose).isEmpty()
                ? Optional.of(new No("hero.no.hangs-on-level", who))
                : Optional.empty();
    }

    /** Where nobody leads there is nobody to ask. */
    private boolean mayAfterPlay(Call call) {
        return amending.leads(call) || !authority.isLed(call.where().space());
    }

    /** The level is given back, by the hero as it is now. */
    Outcome take(Call call) {
        long space = call.where().space();
        DocumentId id = SheetDrawer.hero(call.arguments().values());
        long level = call.arguments().number(FallDrawer.LEVEL);
        Character hero = heroes.find(space, id).orElse(null);
        if (hero == null || hero.build().level() != level) {
            return No.because("hero.no.fallen");
        }
        Optional<No> why = whyNot(call, hero);
        if (why.isPresent()) {
            return why.get();
        }
        List<Rebuilt> fell = new ArrayList<>();
        Optional<No> no = amending.change(call, id, now -> fallen(call, now, level, fell));
        if (no.isPresent()) {
            return no.get();
        }
        if (fell.isEmpty()) {
            return No.because("hero.no.fallen");
        }
        long view = call.arguments().number(Choice.VIEW);
        boolean asks = amending.hasToAsk(call);
        if (!asks) {
            births.tables(call, view)
                    .forEach(table -> views.announce(FellNews.KIND, table, FellNews.of(hero)));
        }
        views.close(space, view);
        return new Screen(
                View.of(View.Tone.GOOD)
                        .text(
                                texts.rich(
                                        call.person().language(),
                                        asks ? "approval.level-asked" : "hero.fell-to",
                                        Map.of("name", hero.name(), "level", level - 1)))
                        .build());
    }

    private Optional<CharacterEvent> fallen(
            Call call, Character hero, long level, List<Rebuilt> fell) {
        fell.clear();
        if (hero.build().level() != level || whyNot(call, hero).isPresent()) {
            return Optional.empty();
        }
        return levels.of(call.where().space(), hero)
                .flatMap(rose -> LastLevel.without(games.pinned(hero.pack()).system(), hero, rose))
                .map(body -> {
                    Rebuilt event = new Rebuilt(hero.id(), hero.body(), body);
                    fell.add(event);
                    return event;
                });
    }
}
