package dev.korchma.bot.checks;

import dev.korchma.bot.campaigns.Roles;
import dev.korchma.bot.characters.Heroes;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.No;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.people.People;
import dev.korchma.bot.people.Person;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.store.Outbox;
import dev.korchma.bot.text.Typed;
import dev.korchma.game.character.Character;
import dev.korchma.game.journal.MemberId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What the commands about checks have in common: whose hero, what is meant, who leads. */
@Component
class Trying {

    static final String WHAT = "what";
    static final String HOW = "circumstance";
    static final String DIFFICULTY = "difficulty";
    static final int MOST_DIFFICULT = 99;

    private final Attempts attempts;
    private final Heroes heroes;
    private final Roles roles;
    private final Members members;
    private final People people;
    private final Outbox outbox;
    private final CheckWords words;
    private final Reasons reasons;

    Trying(
            Attempts attempts,
            Heroes heroes,
            Roles roles,
            Members members,
            People people,
            Outbox outbox,
            CheckWords words,
            Reasons reasons) {
        this.attempts = attempts;
        this.heroes = heroes;
        this.roles = roles;
        this.members = members;
        this.people = people;
        this.outbox = outbox;
        this.words = words;
        this.reasons = reasons;
    }

    /** What is to be tried, or why that is not known. */
    sealed interface Asked {}

    record Known(Pack pack, Attempts.Way way) implements Asked {}

    record Unknown(No why) implements Asked {}

    /**
     * Reads what is to be tried and in which circumstance.
     *
     * @param ids what could be tried by the rules of a pack
     */
    Asked asked(Call call, Function<Pack, Collection<String>> ids, int bonus) {
        Pack pack = attempts.pack(call.where().space());
        String what = meant(call, pack, ids.apply(pack), WHAT).orElse(null);
        if (what == null) {
            return new Unknown(unknown(call, pack, ids.apply(pack), WHAT));
        }
        String how = null;
        if (call.arguments().find(HOW).isPresent()) {
            Collection<String> first = circumstances(call, pack, ids.apply(pack));
            Collection<String> all = pack.system().content().circumstances().keySet();
            how = meant(call, pack, first, HOW).or(() -> meant(call, pack, all, HOW)).orElse(null);
            if (how == null) {
                return new Unknown(unknown(call, pack, first, HOW));
            }
        }
        Integer against = call.arguments().find(DIFFICULTY).map(Integer::valueOf).orElse(null);
        return new Known(pack, new Attempts.Way(what, how, bonus, against));
    }

    /**
     * What could be said to be so: for the own hero and what it is to try what would change
     * something, and what changes throws by itself as long as one of them is not known.
     *
     * @param ids what could be tried
     */
    Collection<String> circumstances(Call call, Pack pack, Collection<String> ids) {
        long space = call.where().space();
        return members.find(space, call.person().id())
                .flatMap(me -> hero(space, me, pack))
                .flatMap(hero ->
                        meant(call, pack, ids, WHAT)
                                .<Collection<String>>map(what ->
                                        pack.system()
                                                .circumstances(hero.bodyBy(pack.system()), what)))
                .orElseGet(() -> pack.system().content().leaning().keySet());
    }

    Optional<String> meant(Call call, Pack pack, Collection<String> ids, String option) {
        return call.arguments().find(option).flatMap(typed -> Attempts.find(pack, ids, typed));
    }

    No unknown(Call call, Pack pack, Collection<String> ids, String option) {
        String typed = Typed.line(call.arguments().text(option), 40);
        return ids.isEmpty()
                ? No.because("check.no.none")
                : new No(
                        "check.no.what",
                        Map.of(
                                "typed",
                                typed,
                                "some",
                                Attempts.some(pack, ids, call.person().language())));
    }

    MemberId me(Call call) {
        return members.enter(call.where().space(), call.person().id());
    }

    Optional<Character> hero(long space, MemberId member, Pack pack) {
        return heroes.inUse(space, member, pack);
    }

    /** Why there is nobody to try with. */
    No nobody(long space, MemberId member, Pack pack) {
        return heroes.keptOut(space, member, Optional.empty(), pack)
                .orElseGet(() -> No.because("check.no.hero"));
    }

    boolean hasMaster(long space) {
        return !roles.leaders(space).isEmpty();
    }

    /** Tells those who lead, and nobody else, what came of a try. */
    void tellLeaders(Call call, Tried tried) {
        long space = call.where().space();
        List<MemberId> leaders = roles.leaders(space);
        for (MemberId leader : leaders) {
            Person person = people.person(members.person(space, leader));
            Tried told = reasons.forOne(call, person, tried);
            outbox.whisper(space, person.id(), words.view(told, person.language()));
        }
    }
}
