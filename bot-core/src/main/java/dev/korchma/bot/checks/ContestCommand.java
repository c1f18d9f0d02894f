package dev.korchma.bot.checks;

import dev.korchma.bot.chat.Reply.Suggestion;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.Done;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.people.Acquaintance;
import dev.korchma.bot.people.Acquaintances;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Typed;
import dev.korchma.game.character.Character;
import dev.korchma.game.journal.MemberId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Two heroes try something against each other; the higher total wins. */
@Component
final class ContestCommand implements Command {

    private static final String MINE = "mine";
    private static final String AGAINST = "against";
    private static final String THEIRS = "theirs";
    private static final int MOST_SUGGESTED = 25;

    private final Attempts attempts;
    private final Trying trying;
    private final Calling calling;
    private final Acquaintances acquaintances;

    ContestCommand(Attempts attempts, Trying trying, Calling calling, Acquaintances acquaintances) {
        this.attempts = attempts;
        this.trying = trying;
        this.calling = calling;
        this.acquaintances = acquaintances;
    }

    @Override
    public String name() {
        return "contest";
    }

    /** The card is the answer. */
    @Override
    public Manner manner() {
        return Manner.UPDATE;
    }

    @Override
    public boolean isPlay() {
        return true;
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.required(MINE, new Option.Listed()),
                Option.required(AGAINST, new Option.Somebody()),
                Option.required(THEIRS, new Option.Listed()));
    }

    @Override
    public List<Suggestion> suggest(Option option, Call call) {
        Pack pack = attempts.pack(call.where().space());
        return option.name().equals(AGAINST)
                ? others(call)
                : Attempts.suggest(pack, ids(pack), call.person().language());
    }

    private List<Suggestion> others(Call call) {
        String typed = call.arguments().find(AGAINST).orElse("");
        return acquaintances
                .others(call.where().space(), trying.me(call), typed, MOST_SUGGESTED)
                .stream()
                .map(other -> new Suggestion(other.person().name(), other.person().name()))
                .toList();
    }

    private static Collection<String> ids(Pack pack) {
        return pack.system().checks().keySet();
    }

    @Override
    public Outcome run(Call call) {
        Pack pack = attempts.pack(call.where().space());
        for (String option : List.of(MINE, THEIRS)) {
            if (trying.meant(call, pack, ids(pack), option).isEmpty()) {
                return trying.unknown(call, pack, ids(pack), option);
            }
        }
        MemberId me = trying.me(call);
        String typed = call.arguments().text(AGAINST);
        List<Acquaintance> meant =
                acquaintances.called(call.where(), typed).stream()
                        .filter(one -> !one.member().equals(me))
                        .toList();
        return meant.size() == 1
                ? between(call, pack, me, meant.getFirst())
                : new No("check.no.nobody", Map.of("name", Typed.line(typed, 40)));
    }

    private Outcome between(Call call, Pack pack, MemberId me, Acquaintance other) {
        long space = call.where().space();
        Character mine = trying.hero(space, me, pack).orElse(null);
        Character theirs = trying.hero(space, other.member(), pack).orElse(null);
        if (mine == null) {
            return trying.nobody(space, me, pack);
        }
        if (theirs == null) {
            return new No("check.no.their-hero", Map.of("name", other.person().name()));
        }
        calling.open(
                call,
                pack,
                new Calls.Terms(pack.hash(), true, null, null),
                List.of(
                        part(0, me, mine, meant(call, pack, MINE)),
                        part(1, other.member(), theirs, meant(call, pack, THEIRS))));
        return new Done();
    }

    private String meant(Call call, Pack pack, String option) {
        return trying.meant(call, pack, ids(pack), option).orElseThrow();
    }

    private static Part part(int ordinal, MemberId member, Character hero, String what) {
        return new Part(ordinal, member, hero.id().value(), hero.name(), what, null);
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return Optional.empty();
    }
}
