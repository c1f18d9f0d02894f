package dev.korchma.bot.uses;

import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.No;
import dev.korchma.bot.people.Authority;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.store.Ledger;
import dev.korchma.bot.store.Loaded;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.Used;
import dev.korchma.game.journal.Decision;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Event;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.journal.Refusal;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Calm;
import dev.korchma.game.rules.Offered;
import dev.korchma.game.rules.Result;
import dev.korchma.game.rules.Use;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes the step of a deed between fights, with every hero it reaches under its lock. */
@Component
class Using {

    private record Stays(No why) implements Refusal {}

    private static final Stays LATE = new Stays(No.because("use.no.late"));

    private final Ledger ledger;
    private final Members members;
    private final Authority authority;

    Using(Ledger ledger, Members members, Authority authority) {
        this.ledger = ledger;
        this.members = members;
        this.authority = authority;
    }

    MemberId me(Call call) {
        return members.enter(call.where().space(), call.person().id());
    }

    /** Why somebody may not have this hero do anything now. */
    Optional<No> whyNot(Call call, Character hero) {
        MemberId me = me(call);
        if (!hero.owner().equals(me) && !authority.leads(call.where().space(), me)) {
            return Optional.of(No.because("hero.no.not-yours"));
        }
        if (hero.fighting() != null) {
            return Optional.of(new No("use.no.fighting", Map.of("name", hero.name())));
        }
        return hero.retired()
                ? Optional.of(new No("use.no.retired", Map.of("name", hero.name())))
                : Optional.empty();
    }

    /**
     * @param id of the stream it gets
     * @return why nothing happened; empty when it did
     */
    Optional<No> carryOut(Call call, UUID id, Company company, Chosen chosen) {
        List<DocumentId> near = company.all().stream().map(Character::id).toList();
        Ledger.Taken taken =
                ledger.take(
                        new Ledger.Stride(
                                call.where().space(), id, me(call), call.key(), call.now()),
                        near,
                        _ -> List.of(),
                        loaded -> decide(call, loaded, company, chosen));
        return taken instanceof Ledger.Refused(Stays(No why)) ? Optional.of(why) : Optional.empty();
    }

    private Decision decide(Call call, Loaded loaded, Company company, Chosen chosen) {
        List<Character> now =
                company.all().stream()
                        .flatMap(one -> loaded.find(one.id(), Character.class).stream())
                        .filter(one -> one.fighting() == null)
                        .toList();
        Character hero = loaded.find(company.hero().id(), Character.class).orElse(null);
        if (hero == null || !now.contains(hero)) {
            return new Decision.Refused(LATE);
        }
        Company there = new Company(company.pack(), hero, now);
        Offered offered = there.offered(chosen).orElse(null);
        if (offered == null || !isAimed(offered, chosen.targets())) {
            return new Decision.Refused(LATE);
        }
        return new Decision.Accepted(events(call, there, offered, chosen));
    }

    static boolean isAimed(Offered offered, List<String> targets) {
        if (!offered.targeting().isChosen()) {
            return targets.isEmpty();
        }
        boolean isOnce = new HashSet<>(targets).size() == targets.size();
        return !targets.isEmpty()
                && targets.size() <= offered.most()
                && (offered.repeats() || isOnce)
                && offered.targets().containsAll(targets);
    }

    private static List<Event> events(Call call, Company there, Offered offered, Chosen chosen) {
        Calm calm = there.pack().system().calm();
        Map<String, Body> before = there.bodies();
        String actor = Company.key(there.hero());
        Use use =
                new Use(offered.action(), actor, chosen.targets(), List.of(), false)
                        .paidBy(chosen.paid());
        List<Result> results = calm.use(use, before, call.dice());
        Map<String, Body> after = calm.after(actor, before, results);
        List<Event> events = new ArrayList<>();
        for (Character one : there.all()) {
            String key = Company.key(one);
            List<Result> about = results.stream().filter(each -> each.who().equals(key)).toList();
            if (key.equals(actor) || chosen.targets().contains(key) || !about.isEmpty()) {
                events.add(
                        new Used(
                                one.id(),
                                there.hero().id(),
                                offered.action(),
                                offered.item(),
                                about,
                                one.body(),
                                Objects.requireNonNull(after.get(key))));
            }
        }
        return events;
    }

    /**
     * As if it had not been done.
     *
     * @return why it stands; empty when it is taken back
     */
    Optional<No> takeBack(Call call, UUID id) {
        long space = call.where().space();
        List<Used> all = done(space, id);
        if (all.isEmpty()) {
            return Optional.of(LATE.why());
        }
        Ledger.Taken taken =
                ledger.take(
                        new Ledger.Stride(space, id, me(call), call.key(), call.now()),
                        all.stream().map(Used::document).toList(),
                        _ -> List.of(),
                        loaded -> back(all, loaded));
        return taken instanceof Ledger.Refused(Stays(No why)) ? Optional.of(why) : Optional.empty();
    }

    private static Decision back(List<Used> all, Loaded loaded) {
        List<String> since = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        for (Used used : all.reversed()) {
            Character one = loaded.find(used.document(), Character.class).orElseThrow();
            if (one.fighting() != null || !one.body().equals(used.to())) {
                since.add(one.name());
            }
            events.add(used.inverse());
        }
        return since.isEmpty()
                ? new Decision.Accepted(events)
                : new Decision.Refused(
                        new Stays(
                                new No("use.no.since", Map.of("names", String.join(", ", since)))));
    }

    /** What it did to each; nothing when it was taken back. */
    List<Used> done(long space, UUID id) {
        List<Ledger.Kept> steps = ledger.steps(space, id);
        return steps.size() == 1 ? used(steps) : List.of();
    }

    /** What it did to each, be it taken back by now. */
    List<Used> first(long space, UUID id) {
        List<Ledger.Kept> steps = ledger.steps(space, id);
        return used(steps.subList(0, Math.min(1, steps.size())));
    }

    /** Who had the hero do it. */
    Optional<MemberId> by(long space, UUID id) {
        return ledger.steps(space, id).stream().findFirst().map(Ledger.Kept::actor);
    }

    private static List<Used> used(List<Ledger.Kept> steps) {
        return steps.stream()
                .flatMap(step -> step.events().stream())
                .filter(Used.class::isInstance)
                .map(Used.class::cast)
                .toList();
    }
}
