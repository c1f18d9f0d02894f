package dev.korchma.bot.encounters;

import dev.korchma.bot.characters.Heroes;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.Done;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.people.Whereabouts;
import dev.korchma.bot.speech.Speaking;
import dev.korchma.bot.store.Ledger;
import dev.korchma.bot.store.Outcome;
import dev.korchma.game.character.Character;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.encounter.Moment;
import dev.korchma.game.encounter.Stage;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.MemberId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A player says in one line what their hero's blow looked like, as long as it is fresh. */
@Component
final class DescribeBlow implements Deed {

    static final String NAME = "encounter.describe";

    /** The turn the blow was struck in. */
    static final String TURN = "turn";

    private static final String WORDS = "words";
    private static final int LONGEST = 300;

    private final Floor floor;
    private final Fights fights;
    private final Ledger ledger;
    private final Heroes heroes;
    private final Speaking speaking;

    DescribeBlow(Floor floor, Fights fights, Ledger ledger, Heroes heroes, Speaking speaking) {
        this.floor = floor;
        this.fights = fights;
        this.ledger = ledger;
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
    public Outcome run(Call call) {
        long space = call.where().space();
        DocumentId id = DuelAnswers.encounter(call);
        int turn = call.arguments().whole(TURN, 0);
        Encounter encounter = floor.find(space, id).orElseThrow();
        Optional<Fighter> struck =
                Struck.inTurn(ledger.eventsFrom(space, id.value(), 1), turn)
                        .filter(_ -> isFresh(encounter, turn))
                        .flatMap(encounter::fighter);
        if (struck.isEmpty()) {
            return No.because("encounter.no.blow-is-past");
        }
        MemberId me = fights.member(call);
        Optional<Character> hero =
                struck.filter(one -> one.isLedBy(me))
                        .map(Fighter::character)
                        .flatMap(character -> heroes.find(space, character));
        if (hero.isEmpty()) {
            return No.because("encounter.no.not-your-blow");
        }
        Whereabouts thread =
                new Whereabouts(call.where().place(), space, id.value(), call.where().language());
        speaking.asHero(call, thread, me, hero.get(), call.arguments().text(WORDS));
        return new Done();
    }
}
