package dev.korchma.game.encounter;

import static dev.korchma.game.encounter.Encounters.no;

import dev.korchma.game.character.Character;
import dev.korchma.game.journal.Decision;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.journal.Ruling;
import dev.korchma.game.rules.RuleSystem;
import java.util.List;
import java.util.function.Function;

/** What leads to a duel, or does not. */
final class Challenges {

    private static final String CHALLENGERS = "a";
    private static final String OPPONENTS = "b";

    private Challenges() {}

    static Decision propose(EncounterCommand.ProposeDuel propose, Ruling ruling) {
        if (propose.challenged().equals(ruling.actor())) {
            return no(new EncounterRefusal.Oneself());
        }
        Character challenger = propose.challenger();
        Character opponent = propose.opponent();
        if (opponent != null && !opponent.game().equals(challenger.game())) {
            return no(new EncounterRefusal.DifferentGames(challenger.game(), opponent.game()));
        }
        Challenge challenge =
                new Challenge(
                        ruling.actor(),
                        contestant(challenger),
                        propose.challenged(),
                        opponent == null ? null : contestant(opponent),
                        propose.until());
        return new Decision.Accepted(
                List.of(
                        new EncounterEvent.DuelProposed(
                                propose.encounter(), challenger.pack(), challenge)));
    }

    private static Challenge.Contestant contestant(Character character) {
        return new Challenge.Contestant(
                character.id(), character.name(), character.build().level());
    }

    static Decision fightComputer(
            EncounterCommand.FightComputer fight, RuleSystem rules, Ruling ruling) {
        Fighter opponent =
                Fighter.named(
                        new FighterId(OPPONENTS),
                        fight.name(),
                        OPPONENTS,
                        new Controller.Computer(),
                        null,
                        rules.freshBody(fight.build()));
        Fighter challenger = copy(fight.challenger(), CHALLENGERS, rules);
        return new Course(new Documents(null, List.of(fight.challenger())), rules, ruling)
                .begin(fight.encounter(), fight.challenger().pack(), List.of(challenger, opponent))
                .decided();
    }

    static Decision accept(
            Documents documents,
            EncounterCommand.AcceptDuel accept,
            RuleSystem rules,
            Ruling ruling) {
        return answering(
                documents,
                challenge -> {
                    if (!challenge.challenged().equals(ruling.actor())) {
                        return no(new EncounterRefusal.NotForYou());
                    }
                    Encounter encounter = documents.there();
                    Character one = accept.challenger();
                    Character other = accept.opponent();
                    if (!one.game().equals(other.game())) {
                        return no(new EncounterRefusal.DifferentGames(one.game(), other.game()));
                    }
                    Documents with = new Documents(encounter, List.of(one, other));
                    return new Course(with, rules, ruling)
                            .begin(
                                    encounter.id(),
                                    encounter.pack(),
                                    List.of(
                                            copy(one, CHALLENGERS, rules),
                                            copy(other, OPPONENTS, rules)))
                            .decided();
                });
    }

    static Decision decline(Documents documents, Ruling ruling) {
        return over(documents, challenge -> challenge.challenged(), ruling, new Outcome.Declined());
    }

    static Decision withdraw(Documents documents, Ruling ruling) {
        return over(
                documents, challenge -> challenge.challenger(), ruling, new Outcome.Withdrawn());
    }

    static Decision lapse(Documents documents, Ruling ruling) {
        return answering(
                documents,
                challenge ->
                        ruling.now().isBefore(challenge.until())
                                ? no(new EncounterRefusal.NotLapsedYet())
                                : ended(documents, new Outcome.Lapsed()));
    }

    private static Decision over(
            Documents documents,
            Function<Challenge, MemberId> whose,
            Ruling ruling,
            Outcome outcome) {
        return answering(
                documents,
                challenge ->
                        whose.apply(challenge).equals(ruling.actor())
                                ? ended(documents, outcome)
                                : no(new EncounterRefusal.NotForYou()));
    }

    private static Decision ended(Documents documents, Outcome outcome) {
        return new Decision.Accepted(
                List.of(new EncounterEvent.Ended(documents.there().id(), outcome, List.of())));
    }

    private static Decision answering(Documents documents, Function<Challenge, Decision> answer) {
        return switch (documents.encounter()) {
            case null -> no(new EncounterRefusal.NoSuchEncounter());
            case Encounter encounter ->
                    switch (encounter.stage()) {
                        case Stage.Proposed(Challenge challenge) -> answer.apply(challenge);
                        case Stage.Prepared _ -> no(new EncounterRefusal.NoSuchEncounter());
                        case Stage.Gathering _, Stage.Running _, Stage.Paused _ ->
                                no(new EncounterRefusal.AlreadyBegun());
                        case Stage.Over(Outcome outcome) ->
                                no(new EncounterRefusal.AlreadyOver(outcome));
                    };
        };
    }

    /** A copy at full strength: what happens to it never touches the hero of a campaign. */
    private static Fighter copy(Character character, String side, RuleSystem rules) {
        return Fighter.named(
                new FighterId(side),
                character.name(),
                side,
                new Controller.Member(character.owner()),
                character.id(),
                rules.freshBody(character.build()));
    }
}
