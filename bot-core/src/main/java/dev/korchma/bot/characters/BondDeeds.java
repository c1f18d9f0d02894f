package dev.korchma.bot.characters;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Screens;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.DeedOf;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Screen;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.store.Outcome;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.CharacterEvent;
import dev.korchma.game.character.Rebuilt;
import dev.korchma.game.rules.Bonds;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.RuleSystem;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Things are bound to a hero and let go outside any rest. */
@Configuration(proxyBeanMethods = false)
class BondDeeds {

    static final String OPEN = "hero-bonds";
    static final BondWords.Deeds DEEDS = new BondWords.Deeds("hero-bind", "hero-release");

    private final Amending amending;
    private final Games games;
    private final BondWords words;
    private final Screens screens;

    BondDeeds(Amending amending, Games games, BondWords words, Screens screens) {
        this.amending = amending;
        this.games = games;
        this.words = words;
        this.screens = screens;
    }

    @Bean
    Deed openBonds() {
        return new DeedOf(
                OPEN,
                Manner.SECRET,
                call ->
                        new Screen(
                                screens.open(
                                        BondsDrawer.KIND,
                                        call.where(),
                                        call.person(),
                                        Map.of(
                                                SheetDrawer.HERO,
                                                call.arguments().text(SheetDrawer.HERO)))));
    }

    @Bean
    Deed bindThing() {
        return new DeedOf(
                DEEDS.bind(),
                Manner.REDRAW,
                call -> {
                    String item = call.arguments().text(BondWords.ITEM);
                    AtomicReference<Optional<No>> no = new AtomicReference<>(Optional.empty());
                    Outcome outcome =
                            changed(
                                    call,
                                    (hero, bonds) -> {
                                        no.set(refused(call, item, hero, bonds));
                                        return no.get().isEmpty()
                                                ? Optional.of(bonds.bind(item))
                                                : Optional.empty();
                                    });
                    return no.get().<Outcome>map(why -> why).orElse(outcome);
                });
    }

    private Optional<No> refused(Call call, String item, Character hero, Bonds bonds) {
        PackWords spoken = PackWords.of(games.pinned(hero.pack()), call.person().language());
        return bonds.hindrance(item)
                .map(why -> words.refusal(why, item, hero.name(), bonds, spoken));
    }

    @Bean
    Deed releaseThing() {
        return new DeedOf(
                DEEDS.release(),
                Manner.REDRAW,
                call ->
                        changed(
                                call,
                                (_, bonds) ->
                                        Optional.of(call.arguments().text(BondWords.ITEM))
                                                .filter(bonds.bound()::contains)
                                                .map(bonds::release)));
    }

    /** By anybody where it takes no rest, else by whoever leads. */
    private Outcome changed(Call call, BiFunction<Character, Bonds, Optional<Build>> what) {
        return amending.change(
                        call,
                        SheetDrawer.hero(call.arguments().values()),
                        hero -> event(call, hero, what))
                .<Outcome>map(no -> no)
                .orElseGet(() ->
                        new Screen(
                                screens.redraw(
                                        call.where().space(),
                                        call.arguments().number(Choice.VIEW))));
    }

    private Optional<CharacterEvent> event(
            Call call, Character hero, BiFunction<Character, Bonds, Optional<Build>> what) {
        RuleSystem rules = games.pinned(hero.pack()).system();
        if (rules.play().binding().takesRest() && !amending.leads(call)) {
            return Optional.empty();
        }
        return what.apply(hero, rules.bonds(hero.bodyBy(rules)))
                .map(build ->
                        new Rebuilt(hero.id(), hero.body(), rules.rebuilt(hero.body(), build)));
    }
}
