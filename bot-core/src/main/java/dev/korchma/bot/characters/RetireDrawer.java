package dev.korchma.bot.characters;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.Screens;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.DeedOf;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Screen;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.CharacterEvent;
import dev.korchma.game.character.Retired;
import dev.korchma.game.character.Unretired;
import dev.korchma.game.journal.DocumentId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Asks before a hero is put away; brings back one that is. */
@Component
final class RetireDrawer implements Drawer {

    static final String KIND = "hero-retire";

    private static final String RETIRE = "hero-retire";
    private static final String BRING_BACK = "hero-bring-back";

    private final Heroes heroes;
    private final Texts texts;

    RetireDrawer(Heroes heroes, Texts texts) {
        this.heroes = heroes;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        Character hero = heroes.find(row.space(), SheetDrawer.hero(row.subject())).orElseThrow();
        String state = hero.retired() ? "hero.is-away" : "hero.really-retire";
        return View.of(View.Tone.PLAIN)
                .text(texts.rich(row.language(), state, Map.of("name", hero.name())))
                .controls(
                        List.of(
                                offers.button(
                                        texts.plain(
                                                row.language(),
                                                hero.retired() ? "hero.bring-back" : "hero.retire"),
                                        hero.retired() ? Style.PRIMARY : Style.DANGER,
                                        hero.retired() ? BRING_BACK : RETIRE,
                                        Map.of())))
                .build();
    }

    /** What the two buttons do. */
    @Configuration(proxyBeanMethods = false)
    static class Buttons {

        private final Amending amending;
        private final Heroes heroes;
        private final Screens screens;
        private final ApplicationEventPublisher events;

        Buttons(
                Amending amending,
                Heroes heroes,
                Screens screens,
                ApplicationEventPublisher events) {
            this.amending = amending;
            this.heroes = heroes;
            this.screens = screens;
            this.events = events;
        }

        @Bean
        Deed retireHero() {
            return new DeedOf(RETIRE, Manner.REDRAW, call -> set(call, true));
        }

        @Bean
        Deed bringHeroBack() {
            return new DeedOf(BRING_BACK, Manner.REDRAW, call -> set(call, false));
        }

        private Outcome set(Call call, boolean away) {
            DocumentId hero = SheetDrawer.hero(call.arguments().values());
            Optional<No> no = amending.change(call, hero, there -> turn(there, away));
            if (no.isPresent()) {
                return no.get();
            }
            long space = call.where().space();
            heroes.find(space, hero)
                    .ifPresent(there -> events.publishEvent(new PlaysAnother(call, there.owner())));
            return new Screen(screens.redraw(space, call.arguments().number(Choice.VIEW)));
        }

        private static Optional<CharacterEvent> turn(Character hero, boolean away) {
            if (hero.retired() == away) {
                return Optional.empty();
            }
            return Optional.of(away ? new Retired(hero.id()) : new Unretired(hero.id()));
        }
    }
}
