package dev.korchma.bot.characters;

import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.No;
import dev.korchma.bot.people.Authority;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.store.Ledger;
import dev.korchma.bot.store.Loaded;
import dev.korchma.bot.text.Fingerprint;
import dev.korchma.game.character.Approval;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.Request;
import dev.korchma.game.journal.Decision;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Event;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.journal.Refusal;
import dev.korchma.game.rules.Build;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What players ask for about their heroes, and what those who lead say to it. */
@Component
public class Requests {

    /** Bytes of a mark; the guard of a view has room for it. */
    private static final int SHORT = 8;

    /** Why nothing was said to a request. */
    private record Stays(No why) implements Refusal {}

    private final Heroes heroes;
    private final Games games;
    private final Ledger ledger;
    private final Members members;
    private final Authority authority;

    Requests(Heroes heroes, Games games, Ledger ledger, Members members, Authority authority) {
        this.heroes = heroes;
        this.games = games;
        this.ledger = ledger;
        this.members = members;
        this.authority = authority;
    }

    /** Heroes about whom a word is waited for, the newest last. */
    public List<Character> waiting(long space) {
        return heroes.everybody(space).stream()
                .filter(hero -> !hero.retired() && waits(hero))
                .toList();
    }

    public static boolean waits(Character hero) {
        Request request = hero.request();
        return request != null && request.waits();
    }

    /**
     * What is asked for and of which hero, in a few letters: whatever becomes other about either
     * makes another mark.
     */
    public static String mark(Character hero) {
        String all = hero.pack() + text(hero.build()) + text(hero.wanted()) + hero.comes();
        return HexFormat.of().formatHex(Fingerprint.of(all), 0, SHORT);
    }

    private static String text(Build build) {
        return build.level()
                + new TreeMap<>(build.attributes()).toString()
                + new TreeMap<>(build.choices())
                + build.items();
    }

    /**
     * What was offered under a mark is approved.
     *
     * @return why not; empty when it is
     */
    public Optional<No> approve(Call call, DocumentId hero, String mark) {
        boolean toCome =
                heroes.find(call.where().space(), hero).filter(one -> !one.comes()).isPresent();
        Optional<No> no =
                said(call, hero, mark, (there, pack) -> Approval.approve(there, pack.system()));
        if (no.isEmpty() && toCome) {
            Character there = heroes.find(call.where().space(), hero).orElseThrow();
            heroes.use(call, there.owner(), hero);
        }
        return no;
    }

    /** What was offered under a mark is sent back, with a word or an empty one. */
    public Optional<No> sendBack(Call call, DocumentId hero, String mark, String why) {
        return said(call, hero, mark, (there, _) -> Approval.sendBack(there, why));
    }

    private Optional<No> said(
            Call call, DocumentId id, String mark, BiFunction<Character, Pack, Decision> deciding) {
        long space = call.where().space();
        if (!authority.leads(space, members.enter(space, call.person().id()))) {
            return Optional.of(No.because("approval.no.not-leader"));
        }
        return taken(
                call,
                id,
                (hero, pack) -> {
                    if (hero.retired()) {
                        return no("approval.no.put-away", hero);
                    }
                    if (waits(hero) && !mark(hero).equals(mark)) {
                        return no("approval.no.changed", hero);
                    }
                    if (hero.fighting() != null) {
                        return no("approval.no.fighting", hero);
                    }
                    return deciding.apply(hero, pack);
                });
    }

    /** The player asks for the same once more. */
    public Optional<No> askAgain(Call call, DocumentId hero) {
        return asked(call, hero, Approval::askAgain);
    }

    /** The player does without a change asked for. */
    public Optional<No> withdraw(Call call, DocumentId hero) {
        return asked(call, hero, Approval::withdraw);
    }

    private Optional<No> asked(Call call, DocumentId id, Function<Character, Decision> deciding) {
        long space = call.where().space();
        MemberId me = members.enter(space, call.person().id());
        return taken(
                call,
                id,
                (hero, _) ->
                        hero.owner().equals(me)
                                ? deciding.apply(hero)
                                : new Decision.Refused(new Stays(No.because("hero.no.not-yours"))));
    }

    private static Decision no(String key, Character hero) {
        return new Decision.Refused(new Stays(new No(key, Map.of("name", hero.name()))));
    }

    private Optional<No> taken(
            Call call, DocumentId id, BiFunction<Character, Pack, Decision> deciding) {
        long space = call.where().space();
        MemberId me = members.enter(space, call.person().id());
        Ledger.Taken taken =
                ledger.take(
                        new Ledger.Stride(space, id.value(), me, call.key(), call.now()),
                        List.of(id),
                        _ -> List.of(),
                        loaded -> {
                            Character hero = loaded.find(id, Character.class).orElseThrow();
                            return deciding.apply(hero, games.pinned(hero.pack()));
                        });
        return taken instanceof Ledger.Refused(Refusal refusal)
                ? Optional.of(why(call, id, refusal))
                : Optional.empty();
    }

    private No why(Call call, DocumentId id, Refusal refusal) {
        if (refusal instanceof Stays(No why)) {
            return why;
        }
        Character hero = heroes.find(call.where().space(), id).orElseThrow();
        if (refusal instanceof Approval.Misfit(var faults)) {
            PackWords words = PackWords.of(games.pinned(hero.pack()), call.person().language());
            String why = RequestWords.about(faults, words);
            return new No("approval.no.misfit", Map.of("name", hero.name(), "why", why));
        }
        return new No("approval.no.nothing-waits", Map.of("name", hero.name()));
    }

    /**
     * Nobody has to ask from now on: all that waits is let go in one step. Who is in a fight waits
     * for its end, and the word.
     */
    public void letGo(Call call) {
        long space = call.where().space();
        List<DocumentId> all =
                heroes.everybody(space).stream()
                        .filter(hero -> hero.request() != null)
                        .map(Character::id)
                        .toList();
        var _ =
                ledger.take(
                        new Ledger.Stride(
                                space,
                                UUID.randomUUID(),
                                members.enter(space, call.person().id()),
                                call.key(),
                                call.now()),
                        all,
                        _ -> List.of(),
                        loaded -> letGo(all, loaded));
    }

    private Decision letGo(List<DocumentId> all, Loaded loaded) {
        List<Event> events = new ArrayList<>();
        for (DocumentId id : all) {
            Character hero = loaded.find(id, Character.class).orElseThrow();
            if (hero.fighting() == null
                    && Approval.letGo(hero, games.pinned(hero.pack()).system())
                            instanceof Decision.Accepted(List<Event> some)) {
                events.addAll(some);
            }
        }
        return events.isEmpty()
                ? new Decision.Refused(new Approval.NothingWaits())
                : new Decision.Accepted(events);
    }
}
