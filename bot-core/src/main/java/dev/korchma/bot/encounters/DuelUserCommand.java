package dev.korchma.bot.encounters;

import dev.korchma.bot.characters.Heroes;
import dev.korchma.bot.chat.CommandMenu;
import dev.korchma.bot.chat.Reply.Suggestion;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Command;
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
import dev.korchma.game.encounter.EncounterCommand;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.MemberId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Challenges somebody who has been seen here. */
@Component
final class DuelUserCommand implements Command {

    private static final String OPPONENT = "opponent";
    private static final int MOST_SUGGESTED = 25;

    private final Fights fights;
    private final DuelAnswers answers;
    private final DuelOptions options;
    private final Heroes heroes;
    private final Acquaintances acquaintances;
    private final DuelTimers timers;

    DuelUserCommand(
            Fights fights,
            DuelAnswers answers,
            DuelOptions options,
            Heroes heroes,
            Acquaintances acquaintances,
            DuelTimers timers) {
        this.fights = fights;
        this.answers = answers;
        this.options = options;
        this.heroes = heroes;
        this.acquaintances = acquaintances;
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
    public boolean isPlay() {
        return true;
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.required(OPPONENT, new Option.Somebody()),
                DuelOptions.HERO_OPTION,
                DuelOptions.RULES_OPTION);
    }

    @Override
    public Optional<Pointing> pointing() {
        return Optional.of(new Pointing(CommandMenu.At.PERSON, OPPONENT));
    }

    @Override
    public List<Suggestion> suggest(Option option, Call call) {
        return option.name().equals(OPPONENT) ? opponents(call) : options.suggest(option, call);
    }

    private List<Suggestion> opponents(Call call) {
        Pack pack = options.pack(call).orElseGet(() -> options.usual(call));
        String typed = call.arguments().find(OPPONENT).orElse("");
        return acquaintances
                .others(call.where().space(), fights.member(call), typed, MOST_SUGGESTED)
                .stream()
                .map(other -> suggestion(call, other, pack))
                .toList();
    }

    /** An opponent is a character with a level; who has none yet is named all the same. */
    private Suggestion suggestion(Call call, Acquaintance other, Pack pack) {
        Optional<Character> hero = heroes.inUse(call.where().space(), other.member(), pack);
        return new Suggestion(
                other.person().name(),
                hero.map(character -> options.label(other.person(), character, pack, call))
                        .orElseGet(() -> options.labelWithoutHero(other.person(), call)));
    }

    @Override
    public Outcome run(Call call) {
        return switch (options.setting(call)) {
            case DuelOptions.Wrong(No why) -> why;
            case DuelOptions.Ready(Pack pack, Heroes.Found mine) -> challenge(call, pack, mine);
        };
    }

    private Outcome challenge(Call call, Pack pack, Heroes.Found mine) {
        String wanted = call.arguments().text(OPPONENT);
        MemberId me = fights.member(call);
        List<Acquaintance> meant = acquaintances.called(call.where(), wanted);
        List<MemberId> others =
                meant.stream()
                        .map(Acquaintance::member)
                        .filter(member -> !member.equals(me))
                        .toList();
        String typed = Typed.line(wanted, 40);
        return switch (others.size()) {
            case 0 ->
                    meant.isEmpty()
                            ? new No("duel.no.nobody", Map.of("name", typed))
                            : No.because("duel.no.oneself");
            case 1 -> propose(call, pack, mine, others.getFirst());
            default -> new No("duel.no.ambiguous", Map.of("name", typed));
        };
    }

    private Outcome propose(Call call, Pack pack, Heroes.Found mine, MemberId challenged) {
        DocumentId encounter = new DocumentId(UUID.randomUUID());
        Character opponent = heroes.inUse(call.where().space(), challenged, pack).orElse(null);
        EncounterCommand command =
                new EncounterCommand.ProposeDuel(
                        encounter,
                        mine.character(),
                        challenged,
                        opponent,
                        timers.lapse(call, encounter));
        options.pin(pack);
        return answers.outcome(
                fights.begin(call, encounter, pack, command, mine.making()), call, encounter);
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return answers.show(outcome, language);
    }
}
