package dev.korchma.bot.characters;

import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.No;
import dev.korchma.bot.people.Authority;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.store.Ledger;
import dev.korchma.game.character.Approval;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.CharacterEvent;
import dev.korchma.game.character.Rebuilt;
import dev.korchma.game.journal.Decision;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Event;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.journal.Refusal;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Build;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Changes a hero outside any fight, for its player and for whoever leads the game. */
@Component
class Amending {

    /** Why a hero stays as it is. */
    private record Stays(No why) implements Refusal {}

    private static final No NOTHING = No.because("hero.no.change");

    private final Ledger ledger;
    private final Members members;
    private final Authority authority;
    private final Games games;

    Amending(Ledger ledger, Members members, Authority authority, Games games) {
        this.games = games;
        this.ledger = ledger;
        this.members = members;
        this.authority = authority;
    }

    boolean leads(Call call) {
        return authority.leads(call.where().space(), member(call));
    }

    /** Whether the one who asks may change this hero. */
    boolean mayChange(Call call, Character hero) {
        return hero.owner().equals(member(call)) || leads(call);
    }

    /** Whether what the one who asks makes of a hero has to be approved first. */
    boolean hasToAsk(Call call) {
        return authority.hasToAsk(call.where().space(), member(call));
    }

    /** The hero as the one who asks has made it, be it approved or not. */
    Character asMade(Call call, Character hero) {
        return hasToAsk(call) ? Approval.asMade(hero, games.pinned(hero.pack()).system()) : hero;
    }

    MemberId member(Call call) {
        return members.enter(call.where().space(), call.person().id());
    }

    /**
     * Takes the step from what is found under the lock. Other choices of somebody who has to ask
     * are asked for instead; they build on what was asked for before.
     *
     * @param what none where there is nothing to change
     * @return why nothing was changed; empty when it was, or had to be
     */
    Optional<No> change(
            Call call, DocumentId hero, Function<Character, Optional<CharacterEvent>> what) {
        return change(call, hero, what, NOTHING);
    }

    /**
     * @param nothing what is said where there is nothing to change
     */
    Optional<No> change(
            Call call,
            DocumentId hero,
            Function<Character, Optional<CharacterEvent>> what,
            No nothing) {
        MemberId me = member(call);
        Ledger.Taken taken =
                ledger.take(
                        new Ledger.Stride(
                                call.where().space(), hero.value(), me, call.key(), call.now()),
                        List.of(hero),
                        _ -> List.of(),
                        loaded ->
                                decide(
                                        call,
                                        me,
                                        loaded.find(hero, Character.class).orElseThrow(),
                                        what,
                                        nothing));
        return taken instanceof Ledger.Refused(Stays(No why)) && !why.equals(NOTHING)
                ? Optional.of(why)
                : Optional.empty();
    }

    private Decision asked(Character hero, Build wanted) {
        return Approval.ask(hero, wanted, games.pinned(hero.pack()).system());
    }

    private Decision decide(
            Call call,
            MemberId me,
            Character hero,
            Function<Character, Optional<CharacterEvent>> what,
            No nothing) {
        if (!hero.owner().equals(me) && !authority.leads(call.where().space(), me)) {
            return new Decision.Refused(new Stays(No.because("hero.no.not-yours")));
        }
        if (hero.fighting() != null) {
            return new Decision.Refused(
                    new Stays(new No("hero.no.fighting", Map.of("name", hero.name()))));
        }
        boolean asks = authority.hasToAsk(call.where().space(), me);
        return what.apply(asMade(call, hero))
                .map(event ->
                        asks && event instanceof Rebuilt(var _, var _, Body to)
                                ? asked(hero, to.build())
                                : new Decision.Accepted(List.<Event>of(event)))
                .orElseGet(() -> new Decision.Refused(new Stays(nothing)));
    }
}
