package dev.korchma.bot.rests;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Screens;
import dev.korchma.bot.board.Views;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.DeedOf;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Screen;
import dev.korchma.bot.lists.LongLists;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.rests.Occasion.State;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.character.Character;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.rules.Anew;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done about that which a hero decides anew after a rest. */
@Configuration(proxyBeanMethods = false)
class AnewButtons {

    static final String OPEN = "rest-anew";
    static final String TICK = "rest-anew-tick";
    static final String OTHER = "rest-anew-other";
    static final String TAKE = "rest-anew-take";

    /** What was picked. */
    static final String WHAT = "what";

    private final Occasions occasions;
    private final DecidingAnew deciding;
    private final Members members;
    private final Screens screens;
    private final Views views;
    private final Texts texts;

    AnewButtons(
            Occasions occasions,
            DecidingAnew deciding,
            Members members,
            Screens screens,
            Views views,
            Texts texts) {
        this.occasions = occasions;
        this.deciding = deciding;
        this.members = members;
        this.screens = screens;
        this.views = views;
        this.texts = texts;
    }

    @Bean
    Deed decideAnew() {
        return DeedOf.play(OPEN, Manner.SECRET, this::open);
    }

    private Outcome open(Call call) {
        long space = call.where().space();
        UUID id = UUID.fromString(call.arguments().text(RestButtons.REST));
        Occasion occasion = occasions.lock(space, id).orElse(null);
        if (occasion == null || occasion.state() != State.OVER) {
            return No.because("rest.no.late");
        }
        MemberId me = members.enter(space, call.person().id());
        Character hero = deciding.hero(space, occasion, me).orElse(null);
        if (hero == null) {
            return No.because("rest.no.anew");
        }
        Anew anew = deciding.now(space, occasion, hero.id()).orElse(null);
        return anew == null
                ? new No("rest.no.anew-late", Map.of("name", hero.name()))
                : new Screen(
                        screens.open(
                                AnewDrawer.KIND,
                                call.where(),
                                call.person(),
                                subject(
                                        id.toString(),
                                        hero.id().value().toString(),
                                        anew,
                                        anew.asked().getFirst())));
    }

    private static Map<String, String> subject(String rest, String hero, Anew anew, String asks) {
        return Map.of(
                RestButtons.REST,
                rest,
                AnewDrawer.HERO,
                hero,
                AnewDrawer.ASKS,
                asks,
                AnewDrawer.TICKED,
                String.join(" ", anew.taken(asks)));
    }

    @Bean
    Deed tickAnew() {
        return turning(
                TICK,
                (call, subject) -> {
                    String what = call.arguments().text(WHAT);
                    List<String> ticked = new ArrayList<>(AnewDrawer.ticked(subject));
                    if (!ticked.remove(what)) {
                        ticked.add(what);
                    }
                    subject.put(AnewDrawer.TICKED, String.join(" ", ticked));
                    return subject;
                });
    }

    @Bean
    Deed otherAnew() {
        return turning(
                OTHER,
                (call, subject) ->
                        occasions
                                .lock(call.where().space(), rest(call))
                                .flatMap(occasion ->
                                        deciding.now(
                                                call.where().space(),
                                                occasion,
                                                AnewDrawer.hero(subject)))
                                .map(anew ->
                                        subject(
                                                call.arguments().text(RestButtons.REST),
                                                call.arguments().text(AnewDrawer.HERO),
                                                anew,
                                                call.arguments().text(WHAT)))
                                .orElse(subject));
    }

    private static UUID rest(Call call) {
        return UUID.fromString(call.arguments().text(RestButtons.REST));
    }

    private Deed turning(
            String name, BiFunction<Call, Map<String, String>, Map<String, String>> change) {
        return new DeedOf(
                name,
                Manner.REDRAW,
                call ->
                        new Screen(
                                screens.turn(
                                        call.where().space(),
                                        call.arguments().number(Choice.VIEW),
                                        change.apply(call, kept(call)))));
    }

    /** What the view was about. */
    private static Map<String, String> kept(Call call) {
        Map<String, String> all = call.arguments().values();
        Map<String, String> kept = new HashMap<>(LongLists.places(all));
        for (String about :
                List.of(RestButtons.REST, AnewDrawer.HERO, AnewDrawer.ASKS, AnewDrawer.TICKED)) {
            call.arguments().find(about).ifPresent(value -> kept.put(about, value));
        }
        return kept;
    }

    @Bean
    Deed takeAnew() {
        return DeedOf.play(TAKE, Manner.REDRAW, this::taken);
    }

    private Outcome taken(Call call) {
        long space = call.where().space();
        Occasion occasion = occasions.lock(space, rest(call)).orElse(null);
        if (occasion == null || occasion.state() != State.OVER) {
            return No.because("rest.no.late");
        }
        Map<String, String> subject = kept(call);
        MemberId me = members.enter(space, call.person().id());
        boolean isTaken =
                deciding.take(
                        call,
                        me,
                        occasion,
                        AnewDrawer.hero(subject),
                        call.arguments().text(AnewDrawer.ASKS),
                        AnewDrawer.ticked(subject));
        if (!isTaken) {
            return No.because("rest.no.anew-taken");
        }
        views.close(space, call.arguments().number(Choice.VIEW));
        return new Screen(
                View.of(View.Tone.GOOD)
                        .text(texts.rich(call.person().language(), "rest.anew-taken"))
                        .build());
    }
}
