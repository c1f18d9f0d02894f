package dev.korchma.bot.encounters;

import dev.korchma.bot.chat.Reply.Suggestion;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.people.Person;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Typed;
import dev.korchma.game.character.Character;
import dev.korchma.game.encounter.EncounterCommand;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.MemberId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Challenges somebody who has been seen here. */
@Component
final class DuelUserCommand implements Command {

    private static final String OPPONENT = "opponent";

    private final Duels duels;
    private final DuelAnswers answers;
    private final DuelOptions options;
    private final Heroes heroes;
    private final Members members;
    private final DuelFloor floor;
    private final DuelTimers timers;

    DuelUserCommand(
            Duels duels,
            DuelAnswers answers,
            DuelOptions options,
            Heroes heroes,
            Members members,
            DuelFloor floor,
            DuelTimers timers) {
        this.duels = duels;
        this.answers = answers;
        this.options = options;
        this.heroes = heroes;
        this.members = members;
        this.floor = floor;
        this.timers = timers;
    }

    @Override
    public String name() {
        return "duel user";
    }

    @Override
    public Manner manner() {
        return Manner.UPDATE;
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.required(OPPONENT, new Option.Listed()),
                DuelOptions.HERO_OPTION,
                DuelOptions.RULES_OPTION);
    }

    @Override
    public List<Suggestion> suggest(Option option, Call call) {
        return option.name().equals(OPPONENT) ? opponents(call) : options.suggest(option, call);
    }

    private List<Suggestion> opponents(Call call) {
        Pack pack = options.pack(call).orElse(options.first());
        return others(call).map(member -> suggestion(call, member, pack)).toList();
    }

    /** An opponent is a character with a level; who has none yet is named all the same. */
    private Suggestion suggestion(Call call, MemberId member, Pack pack) {
        long space = call.where().space();
        Person person = floor.person(space, member);
        Optional<Character> hero = heroes.latest(space, member, pack);
        return new Suggestion(
                person.name(),
                hero.map(character -> options.label(person, character, pack, call))
                        .orElseGet(() -> options.labelWithoutHero(person, call)));
    }

    @Override
    public Outcome run(Call call) {
        Pack pack = options.pack(call).orElse(null);
        if (pack == null) {
            return options.noSuchGame(call);
        }
        String wanted = call.arguments().text(OPPONENT);
        List<MemberId> meant =
                others(call).filter(member -> isMeant(call, member, wanted)).toList();
        if (meant.size() != 1) {
            return nobodyOrMany(call, wanted, meant);
        }
        return challenge(call, pack, meant.getFirst());
    }

    private Outcome challenge(Call call, Pack pack, MemberId challenged) {
        Heroes.Found mine = options.hero(call, duels.member(call), pack).orElse(null);
        if (mine == null) {
            return options.noSuchHero(call, pack);
        }
        DocumentId encounter = new DocumentId(UUID.randomUUID());
        Character opponent = heroes.latest(call.where().space(), challenged, pack).orElse(null);
        EncounterCommand command =
                new EncounterCommand.ProposeDuel(
                        encounter,
                        mine.character(),
                        challenged,
                        opponent,
                        timers.lapse(call, encounter));
        options.pin(pack);
        return answers.outcome(
                duels.begin(call, encounter, pack, command, mine.making()), call, encounter);
    }

    private No nobodyOrMany(Call call, String wanted, List<MemberId> meant) {
        String typed = Typed.line(wanted, 40);
        if (meant.size() > 1) {
            return new No("duel.no.ambiguous", Map.of("name", typed));
        }
        return floor.person(call.where().space(), duels.member(call))
                        .name()
                        .equalsIgnoreCase(wanted)
                ? No.because("duel.no.oneself")
                : new No("duel.no.nobody", Map.of("name", typed));
    }

    private boolean isMeant(Call call, MemberId member, String wanted) {
        String bare = wanted.startsWith("@") ? wanted.substring(1) : wanted;
        return floor.person(call.where().space(), member).name().equalsIgnoreCase(bare.strip());
    }

    private Stream<MemberId> others(Call call) {
        MemberId me = duels.member(call);
        return members.all(call.where().space()).stream().filter(member -> !member.equals(me));
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return answers.show(outcome, language);
    }
}
