package dev.korchma.bot.rests;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Screens;
import dev.korchma.bot.characters.BondWords;
import dev.korchma.bot.characters.Heroes;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.DeedOf;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Screen;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.rests.Occasion.Sleeper;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.store.Outcome;
import dev.korchma.game.character.Character;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.rules.Bonds;
import dev.korchma.game.rules.RuleSystem;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A thing is bound to a hero at a rest, or let go. */
@Configuration(proxyBeanMethods = false)
class RestBondButtons {

    private final Occasions occasions;
    private final RestBonds bonds;
    private final Resters resters;
    private final RestWords rests;
    private final Heroes heroes;
    private final Members members;
    private final BondWords words;
    private final Screens screens;

    RestBondButtons(
            Occasions occasions,
            RestBonds bonds,
            Resters resters,
            RestWords rests,
            Heroes heroes,
            Members members,
            BondWords words,
            Screens screens) {
        this.occasions = occasions;
        this.bonds = bonds;
        this.resters = resters;
        this.rests = rests;
        this.heroes = heroes;
        this.members = members;
        this.words = words;
        this.screens = screens;
    }

    /** A press by somebody whose hero may do it, with the rest locked. */
    private record Press(Call call, MemberId me, Occasion occasion, Sleeper one, String item) {}

    @Bean
    Deed openRestBonds() {
        return DeedOf.play(
                RestBonds.OPEN,
                Manner.SECRET,
                call ->
                        mine(call).isEmpty()
                                ? No.because("rest.no.bind")
                                : new Screen(
                                        screens.open(
                                                RestBonds.KIND,
                                                call.where(),
                                                call.person(),
                                                Map.of(
                                                        RestButtons.REST,
                                                        call.arguments().text(RestButtons.REST)))));
    }

    private Optional<Press> mine(Call call) {
        long space = call.where().space();
        MemberId me = members.enter(space, call.person().id());
        return occasions
                .lock(space, UUID.fromString(call.arguments().text(RestButtons.REST)))
                .flatMap(occasion ->
                        bonds.of(space, occasion, me)
                                .map(one ->
                                        new Press(
                                                call,
                                                me,
                                                occasion,
                                                one,
                                                call.arguments().find(BondWords.ITEM).orElse(""))));
    }

    @Bean
    Deed bindAtRest() {
        return DeedOf.play(
                RestBonds.DEEDS.bind(),
                Manner.REDRAW,
                call -> mine(call).map(this::bound).orElseGet(() -> No.because("rest.no.bind")));
    }

    private Outcome bound(Press press) {
        PackWords spoken = rests.words(press.occasion(), press.call().person().language());
        Bonds now = now(press, spoken.pack().system());
        Bonds.Hindrance why = now.hindrance(press.item()).orElse(null);
        if (why != null) {
            return words.refusal(why, press.item(), press.one().name(), now, spoken);
        }
        resters.bond(
                press.call(),
                press.me(),
                press.occasion(),
                press.one().bonding(press.item(), null),
                then ->
                        then.hindrance(press.item()).isEmpty()
                                ? Optional.of(then.bind(press.item()))
                                : Optional.empty());
        return redrawn(press.call());
    }

    private Bonds now(Press press, RuleSystem rules) {
        Character hero =
                heroes.find(press.call().where().space(), new DocumentId(press.one().hero()))
                        .orElseThrow();
        return rules.bonds(hero.bodyBy(rules));
    }

    @Bean
    Deed releaseAtRest() {
        return DeedOf.play(
                RestBonds.DEEDS.release(),
                Manner.REDRAW,
                call -> mine(call).map(this::released).orElseGet(() -> No.because("rest.no.bind")));
    }

    private Outcome released(Press press) {
        resters.bond(
                press.call(),
                press.me(),
                press.occasion(),
                press.one().bonding(null, press.item()),
                then ->
                        then.bound().contains(press.item())
                                ? Optional.of(then.release(press.item()))
                                : Optional.empty());
        return redrawn(press.call());
    }

    private Outcome redrawn(Call call) {
        return new Screen(
                screens.redraw(call.where().space(), call.arguments().number(Choice.VIEW)));
    }
}
