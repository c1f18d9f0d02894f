package dev.korchma.bot.encounters;

import dev.korchma.bot.characters.Heroes;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.No;
import dev.korchma.bot.store.Outcome;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterCommand;
import dev.korchma.game.encounter.Newcomer;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.MemberId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Comes to a fight with the hero somebody plays here, a ready-made one where they have none. */
@Component
class ComingLate {

    private final Fights fights;
    private final DuelAnswers answers;
    private final Floor floor;
    private final Heroes heroes;

    ComingLate(Fights fights, DuelAnswers answers, Floor floor, Heroes heroes) {
        this.fights = fights;
        this.answers = answers;
        this.floor = floor;
        this.heroes = heroes;
    }

    Outcome join(Call call, DocumentId id) {
        long space = call.where().space();
        Encounter encounter = floor.find(space, id).orElseThrow();
        MemberId me = fights.member(call);
        Optional<No> keptOut = heroes.keptOut(space, me, Optional.empty(), floor.pack(encounter));
        if (keptOut.isPresent()) {
            return keptOut.get();
        }
        Heroes.Found mine = heroes.ready(space, me, floor.pack(encounter), call.where().language());
        EncounterCommand join = new EncounterCommand.Join(Newcomer.hero(mine.character()));
        return answers.outcome(fights.carry(call, id, join, mine.making()), call, id);
    }
}
