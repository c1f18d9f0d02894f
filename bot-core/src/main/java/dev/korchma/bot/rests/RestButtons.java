package dev.korchma.bot.rests;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Screens;
import dev.korchma.bot.campaigns.Roles;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.DeedOf;
import dev.korchma.bot.command.Done;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Screen;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.rests.Occasion.Sleeper;
import dev.korchma.bot.rests.Occasion.State;
import dev.korchma.bot.store.Ledger;
import dev.korchma.bot.store.Outcome;
import dev.korchma.game.journal.MemberId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the buttons on the card of a rest do. */
@Configuration(proxyBeanMethods = false)
class RestButtons {

    static final String REST = "rest";
    static final String BREATHE = "rest-breathe";
    static final String ENOUGH = "rest-enough";
    static final String FOR_OTHERS = "rest-for-others";
    static final String GRANT = "rest-grant";
    static final String DENY = "rest-deny";
    static final String UNDO = "rest-undo";
    static final String BREATHE_FOR = "rest-breathe-for";
    static final String ENOUGH_FOR = "rest-enough-for";

    /** Which hero, by its place on the card; none for everybody who is left. */
    static final String WHO = "who";

    /** Whether all shall rest, or the one who asked. */
    static final String ALL = "all";

    private final Occasions occasions;
    private final Resters resters;
    private final RestOpening opening;
    private final Roles roles;
    private final Members members;
    private final Screens screens;
    private final ApplicationEventPublisher publisher;

    RestButtons(
            Occasions occasions,
            Resters resters,
            RestOpening opening,
            Roles roles,
            Members members,
            Screens screens,
            ApplicationEventPublisher publisher) {
        this.occasions = occasions;
        this.resters = resters;
        this.opening = opening;
        this.roles = roles;
        this.members = members;
        this.screens = screens;
        this.publisher = publisher;
    }

    /** A press, with the rest it is about locked. */
    private record Press(Call call, MemberId me, Occasion occasion) {
        long space() {
            return call.where().space();
        }
    }

    @Bean
    Deed breatheAtRest() {
        return own(
                BREATHE,
                (press, one) -> {
                    resters.breathe(press.call(), press.me(), press.occasion(), one);
                    return new Done();
                });
    }

    @Bean
    Deed restEnough() {
        return own(
                ENOUGH,
                (press, one) -> {
                    resters.enough(press.call(), press.me(), press.occasion(), List.of(one));
                    return new Done();
                });
    }

    private Deed own(String name, BiFunction<Press, Sleeper, Outcome> then) {
        return DeedOf.play(
                name,
                Manner.UPDATE,
                call ->
                        pressed(
                                call,
                                State.OPEN,
                                press ->
                                        press.occasion()
                                                .of(press.me())
                                                .map(one -> then.apply(press, one))
                                                .orElseGet(() -> No.because("rest.no.part"))));
    }

    private Outcome pressed(Call call, State wanted, Function<Press, Outcome> then) {
        UUID id = UUID.fromString(call.arguments().text(REST));
        Occasion occasion = occasions.lock(call.where().space(), id).orElse(null);
        if (occasion == null) {
            return No.because("control.unknown");
        }
        if (occasion.state() != wanted) {
            return No.because("rest.no.late");
        }
        MemberId me = members.enter(call.where().space(), call.person().id());
        return then.apply(new Press(call, me, occasion));
    }

    /** As {@link #pressed}, by somebody who leads. */
    private Outcome led(Call call, State wanted, Function<Press, Outcome> then) {
        return pressed(
                call,
                wanted,
                press ->
                        roles.leads(press.space(), press.me())
                                ? then.apply(press)
                                : No.because("rest.no.not-leader"));
    }

    @Bean
    Deed pressForOthers() {
        return DeedOf.play(
                FOR_OTHERS,
                Manner.SECRET,
                call ->
                        led(
                                call,
                                State.OPEN,
                                press ->
                                        new Screen(
                                                screens.open(
                                                        RestForOthers.KIND,
                                                        call.where(),
                                                        call.person(),
                                                        Map.of(
                                                                REST,
                                                                call.arguments().text(REST))))));
    }

    @Bean
    Deed breatheForOther() {
        return onScreen(
                BREATHE_FOR,
                (press, who) ->
                        who.forEach(one ->
                                resters.breathe(press.call(), press.me(), press.occasion(), one)));
    }

    @Bean
    Deed enoughForOther() {
        return onScreen(
                ENOUGH_FOR,
                (press, who) -> resters.enough(press.call(), press.me(), press.occasion(), who));
    }

    private Deed onScreen(String name, BiConsumer<Press, List<Sleeper>> then) {
        return DeedOf.play(
                name,
                Manner.REDRAW,
                call ->
                        led(
                                call,
                                State.OPEN,
                                press -> {
                                    then.accept(press, meant(press));
                                    return new Screen(
                                            screens.redraw(
                                                    press.space(),
                                                    call.arguments().number(Choice.VIEW)));
                                }));
    }

    private static List<Sleeper> meant(Press press) {
        return press
                .call()
                .arguments()
                .find(WHO)
                .map(who -> press.occasion().at(Integer.parseInt(who)).stream().toList())
                .orElse(press.occasion().sleepers())
                .stream()
                .filter(Sleeper::isAtIt)
                .toList();
    }

    @Bean
    Deed grantRest() {
        return DeedOf.play(
                GRANT,
                Manner.UPDATE,
                call ->
                        led(
                                call,
                                State.ASKED,
                                press -> {
                                    boolean all = call.arguments().find(ALL).isPresent();
                                    opening.grant(call, press.me(), press.occasion(), all);
                                    return new Done();
                                }));
    }

    @Bean
    Deed denyRest() {
        return DeedOf.play(
                DENY,
                Manner.UPDATE,
                call ->
                        led(
                                call,
                                State.ASKED,
                                press -> {
                                    UUID id = press.occasion().id();
                                    occasions.set(press.space(), id, State.DENIED);
                                    publisher.publishEvent(
                                            new Ledger.DocumentTouched(press.space(), id));
                                    return new Done();
                                }));
    }

    /** Whoever leads takes a rest back; where nobody does, whoever rested. */
    @Bean
    Deed undoRest() {
        return DeedOf.play(
                UNDO,
                Manner.UPDATE,
                call ->
                        pressed(
                                call,
                                State.OVER,
                                press ->
                                        mayUndo(press)
                                                ? undone(press)
                                                : No.because("rest.no.not-leader")));
    }

    private boolean mayUndo(Press press) {
        boolean own =
                press.occasion().sleepers().stream()
                        .allMatch(one -> one.member().equals(press.me()));
        return roles.leads(press.space(), press.me())
                || (own && roles.leaders(press.space()).isEmpty());
    }

    private Outcome undone(Press press) {
        String since = resters.takeBack(press.call(), press.me(), press.occasion());
        return since.isEmpty() ? new Done() : new No("rest.no.since", Map.of("names", since));
    }
}
