package dev.korchma.bot.rests;

import dev.korchma.bot.campaigns.Leading;
import dev.korchma.bot.campaigns.Roles;
import dev.korchma.bot.chat.Reply.Suggestion;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.rulebooks.PinnedPacks;
import dev.korchma.bot.rulebooks.RulesInPlay;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Typed;
import dev.korchma.game.journal.MemberId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * A rest: those who lead call for it for everybody, a player of a campaign asks for it, and where
 * nobody leads everybody rests for themselves.
 */
@Component
final class RestCommand implements Command {

    private static final String TYPE = "type";
    private static final int LONGEST = 40;

    private final Leading leading;
    private final Roles roles;
    private final Members members;
    private final PinnedPacks packs;
    private final RulesInPlay rules;
    private final RestOpening opening;

    RestCommand(
            Leading leading,
            Roles roles,
            Members members,
            PinnedPacks packs,
            RulesInPlay rules,
            RestOpening opening) {
        this.leading = leading;
        this.roles = roles;
        this.members = members;
        this.packs = packs;
        this.rules = rules;
        this.opening = opening;
    }

    @Override
    public String name() {
        return "rest";
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
        return List.of(Option.required(TYPE, new Option.Listed()));
    }

    @Override
    public List<Suggestion> suggest(Option option, Call call) {
        Pack pack = pack(leading.from(call).orElse(call));
        PackWords words = PackWords.of(pack, call.person().language());
        return rests(pack).stream()
                .map(words::name)
                .map(name -> new Suggestion(name, name))
                .toList();
    }

    private Pack pack(Call call) {
        return packs.pinned(rules.packHash(call.where().space()));
    }

    private static Collection<String> rests(Pack pack) {
        return pack.system().play().rests().keySet();
    }

    @Override
    public Outcome run(Call call) {
        Call there = leading.from(call).orElse(call);
        Pack pack = pack(there);
        if (rests(pack).isEmpty()) {
            return No.because("rest.no.rests");
        }
        String typed = Typed.line(call.arguments().text(TYPE), LONGEST);
        List<String> found = pack.texts().find(rests(pack), typed);
        if (found.isEmpty()) {
            return unknown(call, pack, typed);
        }
        return rest(there, packs.pin(pack), found.getFirst());
    }

    private static No unknown(Call call, Pack pack, String typed) {
        PackWords words = PackWords.of(pack, call.person().language());
        String some = rests(pack).stream().map(words::name).collect(Collectors.joining(", "));
        return new No("rest.no.such", Map.of("typed", typed, "some", some));
    }

    private Outcome rest(Call call, Pack pack, String rest) {
        long space = call.where().space();
        MemberId me = members.enter(space, call.person().id());
        if (roles.leads(space, me)) {
            return opening.everybody(call, me, pack, rest);
        }
        return roles.leaders(space).isEmpty()
                ? opening.alone(call, me, pack, rest)
                : opening.asked(call, me, pack, rest);
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return Optional.empty();
    }
}
