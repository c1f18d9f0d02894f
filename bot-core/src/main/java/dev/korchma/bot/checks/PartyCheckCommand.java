package dev.korchma.bot.checks;

import dev.korchma.bot.campaigns.Leading;
import dev.korchma.bot.campaigns.Roles;
import dev.korchma.bot.chat.Reply.Suggestion;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.Done;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.game.character.Character;
import dev.korchma.game.journal.MemberId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The master calls for a check or a save from every player; the difficulty stays with those who
 * lead.
 */
@Component
final class PartyCheckCommand implements Command {

    private final Attempts attempts;
    private final Trying trying;
    private final Calling calling;
    private final Roles roles;
    private final Leading leading;

    PartyCheckCommand(
            Attempts attempts, Trying trying, Calling calling, Roles roles, Leading leading) {
        this.attempts = attempts;
        this.trying = trying;
        this.calling = calling;
        this.roles = roles;
        this.leading = leading;
    }

    @Override
    public String name() {
        return "party check";
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
                Option.required(Trying.WHAT, new Option.Listed()),
                Option.optional(Trying.DIFFICULTY, new Option.Whole(1, Trying.MOST_DIFFICULT)),
                Option.optional(Trying.HOW, new Option.Listed()));
    }

    @Override
    public List<Suggestion> suggest(Option option, Call call) {
        Pack pack = attempts.pack(leading.from(call).orElse(call).where().space());
        return Attempts.suggest(
                pack,
                option.name().equals(Trying.WHAT)
                        ? all(pack)
                        : pack.system().content().leaning().keySet(),
                call.person().language());
    }

    private static Collection<String> all(Pack pack) {
        List<String> ids = new ArrayList<>(pack.system().checks().keySet());
        ids.addAll(pack.system().saves().keySet());
        return ids;
    }

    @Override
    public Outcome run(Call call) {
        Call there = leading.from(call).orElse(null);
        if (there == null) {
            boolean hasMaster = trying.hasMaster(call.where().space());
            return No.because(hasMaster ? "check.no.not-leader" : "check.no.campaign");
        }
        boolean isSecret = call.arguments().find(Trying.DIFFICULTY).isPresent();
        if (isSecret && leading.isOverheard(call)) {
            return No.because("check.no.in-private");
        }
        return switch (trying.asked(there, PartyCheckCommand::all, 0)) {
            case Trying.Unknown(No why) -> why;
            case Trying.Known(Pack pack, Attempts.Way way) -> open(there, pack, way);
        };
    }

    private Outcome open(Call call, Pack pack, Attempts.Way way) {
        List<Part> parts = parts(call.where().space(), pack, way);
        if (parts.isEmpty()) {
            return No.because("check.no.heroes");
        }
        var terms = new Calls.Terms(pack.hash(), false, way.how(), way.against());
        calling.open(call, pack, terms, parts);
        return new Done();
    }

    private List<Part> parts(long space, Pack pack, Attempts.Way way) {
        List<Part> parts = new ArrayList<>();
        for (MemberId player : roles.players(space)) {
            Character hero = trying.hero(space, player, pack).orElse(null);
            if (hero != null) {
                parts.add(
                        new Part(
                                parts.size(),
                                player,
                                hero.id().value(),
                                hero.name(),
                                way.what(),
                                null));
            }
        }
        return parts;
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return Optional.empty();
    }
}
