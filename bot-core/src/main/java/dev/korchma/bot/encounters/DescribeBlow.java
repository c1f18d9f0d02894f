package dev.korchma.bot.encounters;

import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.board.Views;
import dev.korchma.bot.characters.Heroes;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.Done;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.people.Whereabouts;
import dev.korchma.bot.speech.Speaking;
import dev.korchma.bot.store.Outcome;
import dev.korchma.game.character.Character;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.encounter.Moment;
import dev.korchma.game.encounter.Stage;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.MemberId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A player says in one line what their hero's blow looked like, once and while it is fresh. */
@Component
final class DescribeBlow implements Deed {

    static final String NAME = "encounter.describe";

    /** The turn the blow was struck in. */
    static final String TURN = "turn";

    private static final String WORDS = "words";
    private static final int LONGEST = 300;

    private final Floor floor;
    private final Fights fights;
    private final Heroes heroes;
    private final Speaking speaking;
    private final Views views;

    DescribeBlow(Floor floor, Fights fights, Heroes heroes, Speaking speaking, Views views) {
        this.views = views;
        this.floor = floor;
        this.fights = fights;
        this.heroes = heroes;
        this.speaking = speaking;
    }

    /** Until the turn after it has ended. */
    static boolean isFresh(Encounter encounter, int turn) {
        return encounter.stage() instanceof Stage.Running(var _, Moment moment)
                && (moment.turn() == turn || moment.turn() == turn + 1);
    }

    @Override
    public String name() {
        return NAME;
    }

    /** The line itself is the answer. */
    @Override
    public Manner manner() {
        return Manner.UPDATE;
    }

    @Override
    public List<Option> asks() {
        return List.of(Option.required(WORDS, new Option.Words(LONGEST)));
    }

    @Override
    public Optional<No> hinders(Call call) {
        return found(call) instanceof No no ? Optional.of(no) : Optional.empty();
    }

    @Override
    public Outcome run(Call call) {
        List<ViewRow> cards = cards(call).map(this::locked).toList();
        return switch (found(call)) {
            case Mine mine -> {
                cards.forEach(card -> views.isAbout(card, described(card, mine.blow())));
                yield said(call, mine.hero());
            }
            case No no -> no;
            case Outcome other -> throw new IllegalStateException("no answer: " + other);
        };
    }

    /** A blow of one's own that nobody has described yet. */
    private record Mine(Struck blow, Character hero) implements Outcome {}

    private Outcome found(Call call) {
        long space = call.where().space();
        DocumentId id = DuelAnswers.encounter(call);
        int turn = call.arguments().whole(TURN, 0);
        Encounter encounter = floor.find(space, id).orElseThrow();
        Optional<Struck> struck =
                cards(call)
                        .findFirst()
                        .flatMap(card -> floor.struck(card, encounter, turn))
                        .filter(_ -> isFresh(encounter, turn));
        if (struck.isEmpty()) {
            return No.because("encounter.no.blow-is-past");
        }
        MemberId me = fights.member(call);
        Optional<Character> hero =
                encounter
                        .fighter(struck.get().who())
                        .filter(one -> one.isLedBy(me))
                        .map(Fighter::character)
                        .flatMap(character -> heroes.find(space, character));
        if (hero.isEmpty()) {
            return No.because("encounter.no.not-your-blow");
        }
        return cards(call).anyMatch(card -> isDescribed(card, struck.get()))
                ? No.because("encounter.no.blow-is-described")
                : new Mine(struck.get(), hero.get());
    }

    /** Whether a card says that this blow, or a later one, was described. */
    static boolean isDescribed(ViewRow card, Struck blow) {
        return Integer.parseInt(card.subject().getOrDefault(DuelViews.DESCRIBED, "0"))
                >= blow.ordinal();
    }

    private static Map<String, String> described(ViewRow card, Struck blow) {
        Map<String, String> all = new HashMap<>(card.subject());
        all.put(DuelViews.DESCRIBED, Integer.toString(blow.ordinal()));
        return all;
    }

    /** The cards of the turn, at every table one, in the order in which all lock them. */
    private Stream<ViewRow> cards(Call call) {
        String turn = call.arguments().text(TURN);
        return views
                .all(call.where().space(), DuelAnswers.encounter(call).value(), DuelViews.TURN)
                .stream()
                .filter(card -> turn.equals(card.subject().get(DuelViews.FOR_TURN)));
    }

    private ViewRow locked(ViewRow card) {
        return views.lock(card.space(), card.id()).orElse(card);
    }

    private Outcome said(Call call, Character hero) {
        long space = call.where().space();
        Whereabouts thread =
                new Whereabouts(
                        call.where().place(),
                        space,
                        DuelAnswers.encounter(call).value(),
                        call.where().language());
        speaking.asHero(call, thread, fights.member(call), hero, call.arguments().text(WORDS));
        return new Done();
    }
}
