package dev.korchma.bot.characters;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Screens;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.DeedOf;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.command.Screen;
import dev.korchma.bot.store.Outcome;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.CharacterEvent;
import dev.korchma.game.character.Corrected;
import dev.korchma.game.character.ExperienceAwarded;
import dev.korchma.game.character.Rebuilt;
import dev.korchma.game.character.Renamed;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Build;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What each control of the editing does. */
@Configuration(proxyBeanMethods = false)
class EditDeeds {

    static final String TAKE = "hero-take";
    static final String DROP = "hero-drop";
    static final String DECIDE = "hero-decide";
    static final String TRACK = "hero-track";
    static final String EFFECT = "hero-effect";
    static final String RENAME = "hero-rename";
    static final String EXPERIENCE = "hero-experience";
    static final String WITHDRAW = "hero-withdraw";

    /** What was picked. */
    static final String WHAT = "what";

    private static final String CALLED = "called";
    private static final String NUMBER = "number";
    private static final int HIGHEST = 1_000_000;

    private final Amending amending;
    private final Screens screens;
    private final Games games;
    private final Births births;
    private final Requests requests;

    EditDeeds(Amending amending, Screens screens, Games games, Births births, Requests requests) {
        this.requests = requests;
        this.amending = amending;
        this.screens = screens;
        this.games = games;
        this.births = births;
    }

    @Bean
    Deed takeItem() {
        return rebuilding(
                TAKE, (hero, what) -> carrying(hero, Belongings.plus(hero.build().items(), what)));
    }

    @Bean
    Deed dropItem() {
        return rebuilding(
                DROP,
                (hero, what) -> {
                    int place = Integer.parseInt(what.substring(0, what.indexOf('=')));
                    return carrying(hero, Belongings.without(hero.build().items(), place));
                });
    }

    @Bean
    Deed decide() {
        return rebuilding(
                DECIDE,
                (hero, what) -> {
                    Build build = hero.build();
                    int between = what.indexOf('=');
                    Map<String, String> choices = new LinkedHashMap<>(build.choices());
                    choices.putIfAbsent(what.substring(0, between), what.substring(between + 1));
                    return build.deciding(build.level(), choices);
                });
    }

    /** What is taken up sleeps until it is bound; what is put away is bound no more. */
    private Build carrying(Character hero, List<String> items) {
        return games.pinned(hero.pack()).system().bonds(hero.body()).carrying(items);
    }

    private Deed rebuilding(String name, BiFunction<Character, String, Build> change) {
        return new DeedOf(
                name,
                Manner.REDRAW,
                call ->
                        redrawn(
                                call,
                                hero -> {
                                    Build build = change.apply(hero, call.arguments().text(WHAT));
                                    return build.equals(hero.build())
                                            ? Optional.empty()
                                            : Optional.of(rebuilt(hero, build));
                                }));
    }

    private CharacterEvent rebuilt(Character hero, Build build) {
        return new Rebuilt(
                hero.id(),
                hero.body(),
                games.pinned(hero.pack()).system().rebuilt(hero.body(), build));
    }

    @Bean
    Deed renameHero() {
        return new DeedOf(
                RENAME,
                Manner.REDRAW,
                List.of(Option.required(CALLED, new Option.Words(Births.LONGEST_NAME))),
                call -> {
                    String name = call.arguments().text(CALLED);
                    return births.isTaken(call.where().space(), name)
                            ? new No("hero.no.name-taken", Map.of("name", name))
                            : redrawn(
                                    call,
                                    hero -> Optional.of(new Renamed(hero.id(), hero.name(), name)));
                });
    }

    @Bean
    Deed setTrack() {
        return new DeedOf(
                TRACK,
                Manner.REDRAW,
                List.of(Option.required(NUMBER, new Option.Whole(0, HIGHEST))),
                call -> leading(call, hero -> Optional.of(corrected(call, hero))));
    }

    private CharacterEvent corrected(Call call, Character hero) {
        return new Corrected(
                hero.id(),
                hero.body(),
                Mending.track(
                        games.pinned(hero.pack()).system(),
                        hero,
                        call.arguments().text(WHAT),
                        call.arguments().whole(NUMBER, 0)));
    }

    @Bean
    Deed setEffect() {
        return new DeedOf(
                EFFECT,
                Manner.REDRAW,
                call ->
                        amending.leads(call)
                                ? redrawn(
                                        call,
                                        hero -> afflicted(call, hero),
                                        No.because("hero.no.kept-off"))
                                : No.because("hero.no.not-master"));
    }

    /** Empty where something about the hero keeps the effect off. */
    private Optional<CharacterEvent> afflicted(Call call, Character hero) {
        Body mended =
                Mending.effect(
                        games.pinned(hero.pack()).system(), hero, call.arguments().text(WHAT));
        return mended.effects().equals(hero.body().effects())
                ? Optional.empty()
                : Optional.of(new Corrected(hero.id(), hero.body(), mended));
    }

    @Bean
    Deed setExperience() {
        return new DeedOf(
                EXPERIENCE,
                Manner.REDRAW,
                List.of(Option.required(NUMBER, new Option.Whole(0, HIGHEST))),
                call ->
                        leading(
                                call,
                                hero ->
                                        Optional.of(
                                                new ExperienceAwarded(
                                                        hero.id(),
                                                        null,
                                                        hero.experience(),
                                                        call.arguments().whole(NUMBER, 0)))));
    }

    /** What was asked for is not wanted any more. */
    @Bean
    Deed withdrawRequest() {
        return new DeedOf(
                WITHDRAW,
                Manner.REDRAW,
                call ->
                        requests.withdraw(call, SheetDrawer.hero(call.arguments().values()))
                                .<Outcome>map(no -> no)
                                .orElseGet(() -> redrawn(call)));
    }

    private Outcome leading(Call call, Function<Character, Optional<CharacterEvent>> what) {
        return amending.leads(call) ? redrawn(call, what) : No.because("hero.no.not-master");
    }

    private Outcome redrawn(
            Call call, Function<Character, Optional<CharacterEvent>> what, No nothing) {
        return amending.change(call, SheetDrawer.hero(call.arguments().values()), what, nothing)
                .<Outcome>map(no -> no)
                .orElseGet(() -> redrawn(call));
    }

    private Outcome redrawn(Call call, Function<Character, Optional<CharacterEvent>> what) {
        return amending.change(call, SheetDrawer.hero(call.arguments().values()), what)
                .<Outcome>map(no -> no)
                .orElseGet(() -> redrawn(call));
    }

    private Outcome redrawn(Call call) {
        return new Screen(
                screens.redraw(call.where().space(), call.arguments().number(Choice.VIEW)));
    }
}
