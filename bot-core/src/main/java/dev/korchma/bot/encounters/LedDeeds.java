package dev.korchma.bot.encounters;

import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.store.Outcome;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterCommand;
import dev.korchma.game.encounter.FighterId;
import dev.korchma.game.journal.DocumentId;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Makes the deeds behind the buttons of a fight that is led, each answered in its own way. */
@Component
class LedDeeds {

    private final Fights fights;
    private final DuelAnswers answers;
    private final Floor floor;
    private final LedFights led;
    private final FighterPanel fighters;

    LedDeeds(
            Fights fights, DuelAnswers answers, Floor floor, LedFights led, FighterPanel fighters) {
        this.fights = fights;
        this.answers = answers;
        this.floor = floor;
        this.led = led;
        this.fighters = fighters;
    }

    /** The boards tell what came of it. */
    Deed deed(String name, Function<Call, EncounterCommand> command) {
        return new DuelDeed(
                name,
                answers,
                call -> {
                    DocumentId id = DuelAnswers.encounter(call);
                    return answers.outcome(fights.carry(call, id, command.apply(call)), call, id);
                });
    }

    /** What answers a question takes its place. */
    Deed answering(
            String name,
            BiFunction<Call, DocumentId, Fights.Went> doing,
            BiFunction<Call, Encounter, Outcome> answered) {
        return new DuelDeed(
                name,
                Manner.REDRAW,
                answers,
                call -> {
                    DocumentId id = DuelAnswers.encounter(call);
                    Fights.Went went = doing.apply(call, id);
                    return went instanceof Fights.Happened(Encounter after, var _)
                            ? answered.apply(call, after)
                            : answers.outcome(went, call, id);
                });
    }

    /** What is changed about one fighter on its panel shows there at once. */
    Deed onPanel(String name, Function<Call, EncounterCommand> command) {
        return answering(
                name,
                (call, id) -> fights.carry(call, id, command.apply(call)),
                (call, after) -> fighters.afterwards(call, after, who(call)));
    }

    /** A question to whoever leads; nobody else is answered. */
    Deed asking(String name, BiFunction<Call, Encounter, Outcome> question) {
        return new DuelDeed(
                name,
                answers,
                call -> {
                    DocumentId id = DuelAnswers.encounter(call);
                    return led.leads(call)
                            ? question.apply(
                                    call, floor.find(call.where().space(), id).orElseThrow())
                            : No.because("encounter.no.not-leading");
                });
    }

    static FighterId who(Call call) {
        return new FighterId(call.arguments().text(EncounterDeeds.WHO));
    }
}
