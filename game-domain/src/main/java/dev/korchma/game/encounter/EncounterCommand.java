package dev.korchma.game.encounter;

import dev.korchma.game.character.Character;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.rules.Build;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody wants to happen in an encounter. */
public sealed interface EncounterCommand {

    /**
     * Challenges a member.
     *
     * @param opponent the character that is challenged, null when its player has none yet
     */
    record ProposeDuel(
            DocumentId encounter,
            Character challenger,
            MemberId challenged,
            @Nullable Character opponent,
            Instant until)
            implements EncounterCommand {}

    /** Fights the computer, at once. */
    record FightComputer(DocumentId encounter, Character challenger, String name, Build build)
            implements EncounterCommand {}

    /** Takes a challenge up, with the characters as they are now. */
    record AcceptDuel(Character challenger, Character opponent) implements EncounterCommand {}

    record DeclineDuel() implements EncounterCommand {}

    /** The challenger takes the challenge back. */
    record WithdrawDuel() implements EncounterCommand {}

    /** The time of the challenge is over; refused before that. */
    record LapseDuel() implements EncounterCommand {}

    /**
     * Uses an action.
     *
     * @param guard what was on offer when it was chosen
     * @param targets in the order in which they were named; may be empty where there is only one.
     *     One that may be named several times and was named too seldom is named last once more
     * @param circumstances ids of what whoever acts says is so this once
     * @param track which pays the rank of the action; empty: the one of the lowest rank that can
     */
    record Act(
            String guard,
            String action,
            List<FighterId> targets,
            List<String> circumstances,
            String track)
            implements EncounterCommand {
        public Act {
            targets = List.copyOf(targets);
            circumstances = List.copyOf(circumstances);
        }

        public Act(
                String guard,
                String action,
                @Nullable FighterId target,
                List<String> circumstances) {
            this(guard, action, target == null ? List.of() : List.of(target), circumstances, "");
        }

        public Act(String guard, String action, @Nullable FighterId target) {
            this(guard, action, target, List.of());
        }
    }

    /**
     * Says what one wants to do that is no action of the rules.
     *
     * @param words 1 to {@link Wish#LONGEST} characters
     */
    record SayWish(String guard, String words) implements EncounterCommand {}

    /** Throws for what one wants to do, as the masters asked. */
    record TryWish(String guard) implements EncounterCommand {}

    /**
     * Moves away from foes, who may answer it.
     *
     * @param past whom one moves away from
     */
    record MoveAway(String guard, List<FighterId> past) implements EncounterCommand {
        public MoveAway {
            past = List.copyOf(past);
        }
    }

    /**
     * Answers whether somebody who is asked reacts.
     *
     * @param window key of what is asked
     * @param action with which they do, null when they do not
     */
    record Answer(String window, @Nullable String action) implements EncounterCommand {}

    /**
     * Reacts though nobody has asked.
     *
     * @param target may be null where there is only one
     */
    record React(FighterId fighter, String action, @Nullable FighterId target)
            implements EncounterCommand {}

    /** Throws for one's own place in the order. */
    record ThrowOrder() implements EncounterCommand {}

    /**
     * Takes the last steps back: one's own very last one, or as many as those who lead want.
     *
     * @param steps that still hold, oldest first, up to the newest
     */
    record TakeBack(List<Past> steps) implements EncounterCommand {
        public TakeBack {
            steps = List.copyOf(steps);
        }
    }

    /** Takes the turn before whoever it has come to does something with it. */
    record StepIn() implements EncounterCommand {}

    /** Runs from a fight that is led. */
    record Flee() implements EncounterCommand {}

    /** Joins a fight that is led with one's own hero. */
    record Join(Newcomer newcomer) implements EncounterCommand {}

    /**
     * A player plays this hero from now on: it comes to a fight that has not begun, in the place of
     * the one before, unless those who lead sent it away.
     *
     * @param hero null when they play none
     */
    record Follow(MemberId player, @Nullable Newcomer hero) implements EncounterCommand {}

    /** What only those who lead may want. */
    sealed interface Leading extends EncounterCommand {}

    /**
     * Opens a fight to make it ready.
     *
     * @param party who is in it from the start
     */
    record Prepare(DocumentId encounter, String pack, String title, List<Newcomer> party)
            implements Leading {
        public Prepare {
            party = List.copyOf(party);
        }
    }

    record Enlist(List<Newcomer> newcomers) implements Leading {
        public Enlist {
            newcomers = List.copyOf(newcomers);
        }
    }

    record SendAway(FighterId fighter) implements Leading {}

    /** Lets everybody see a hidden fighter. */
    record Reveal(FighterId fighter) implements Leading {}

    /** Hides somebody nobody has seen yet: only while the fight is being prepared. */
    record Hide(FighterId fighter) implements Leading {}

    record Rename(FighterId fighter, String name) implements Leading {}

    /**
     * Puts free words on somebody.
     *
     * @param label in the place of the one before, null to take that off
     */
    record PutLabel(FighterId fighter, @Nullable Label label) implements Leading {}

    record ChangeSides(FighterId fighter, String side) implements Leading {}

    /** Calls the fight out. */
    record Call() implements Leading {}

    /** Throws the order for everybody who has not. */
    record ThrowForTheRest() implements Leading {}

    /** The creatures of one kind whose turn it is act as the computer would. */
    record ActTogether(String guard) implements Leading {}

    /**
     * A fighter of the masters acts though it is not its turn; whoever was hidden is seen.
     *
     * @param targets as in {@link Act}
     * @param circumstances as in {@link Act}
     * @param track as in {@link Act}
     */
    record ActOutOfTurn(
            FighterId fighter,
            String action,
            List<FighterId> targets,
            List<String> circumstances,
            String track)
            implements Leading {
        public ActOutOfTurn {
            targets = List.copyOf(targets);
            circumstances = List.copyOf(circumstances);
        }

        public ActOutOfTurn(FighterId fighter, String action, @Nullable FighterId target) {
            this(fighter, action, target == null ? List.of() : List.of(target), List.of(), "");
        }
    }

    /**
     * What somebody wants to do depends on a throw.
     *
     * @param words what is wanted, as the masters read it: another wish is another matter
     * @param attempt id of what is tried
     * @param circumstances ids of what is so for it
     * @param against the number to beat
     */
    record WeighWish(String words, String attempt, List<String> circumstances, int against)
            implements Leading {
        public WeighWish {
            circumstances = List.copyOf(circumstances);
        }
    }

    /**
     * What somebody wants to do is done by an action of theirs after all.
     *
     * @param words what is wanted, as the masters read it
     * @param target may be null where there is only one
     * @param circumstances ids of what is so this once
     */
    record WishIsAct(
            String words, String action, @Nullable FighterId target, List<String> circumstances)
            implements Leading {
        public WishIsAct {
            circumstances = List.copyOf(circumstances);
        }
    }

    /**
     * Says what comes of what somebody wants to do.
     *
     * @param guard the moment it is the answer for: the same words may be said once more
     * @param words what is wanted, as the masters read it
     */
    record AnswerWish(String guard, String words, Wish.Answer answer) implements Leading {}

    /**
     * Nobody who is asked reacts.
     *
     * @param windows keys of what is open; it is too late when none of them is any more, so that a
     *     second click does not wave away what somebody is asked next
     */
    record NobodyReacts(List<String> windows) implements Leading {
        public NobodyReacts {
            windows = List.copyOf(windows);
        }
    }

    /** The masters decide for a fighter whose player is away. */
    record TakeOver(FighterId fighter) implements Leading {}

    /** Its player decides again. */
    record HandBack(FighterId fighter) implements Leading {}

    /** Puts right how somebody stands. */
    record Correct(FighterId fighter, Correction correction) implements Leading {}

    /**
     * Moves somebody within the order; while it is being thrown, among those who threw the same.
     *
     * @param before whom it acts before from now on, null for last
     */
    record Reorder(FighterId fighter, @Nullable FighterId before) implements Leading {}

    /** The turn goes on to the next, whoever had it. */
    record SkipTurn(String guard) implements Leading {}

    record StandStill() implements Leading {}

    record GoOn() implements Leading {}

    /**
     * The fight is over.
     *
     * @param experience shared among the heroes in it, what is left over is lost; 0 or more
     */
    record Close(long experience) implements Leading {}

    record EndTurn(String guard) implements EncounterCommand {}

    record Surrender() implements EncounterCommand {}
}
