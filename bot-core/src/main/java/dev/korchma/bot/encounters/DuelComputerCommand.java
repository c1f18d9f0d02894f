package dev.korchma.bot.encounters;

import dev.korchma.bot.chat.Reply.Suggestion;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.game.encounter.EncounterCommand;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.rules.ReadyHero;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A duel with the computer, at once. */
@Component
final class DuelComputerCommand implements Command {

    private static final String OPPONENT = "opponent";

    private final Duels duels;
    private final DuelAnswers answers;
    private final DuelOptions options;
    private final Heroes heroes;

    DuelComputerCommand(Duels duels, DuelAnswers answers, DuelOptions options, Heroes heroes) {
        this.duels = duels;
        this.answers = answers;
        this.options = options;
        this.heroes = heroes;
    }

    @Override
    public String name() {
        return "duel computer";
    }

    @Override
    public Manner manner() {
        return Manner.UPDATE;
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.optional(OPPONENT, new Option.Listed()),
                DuelOptions.HERO_OPTION,
                DuelOptions.RULES_OPTION);
    }

    @Override
    public List<Suggestion> suggest(Option option, Call call) {
        return option.name().equals(OPPONENT)
                ? options.readyMade(call)
                : options.suggest(option, call);
    }

    @Override
    public Outcome run(Call call) {
        Pack pack = options.pack(call).orElse(null);
        if (pack == null) {
            return options.noSuchGame(call);
        }
        Heroes.Found mine = options.hero(call, duels.member(call), pack).orElse(null);
        if (mine == null) {
            return options.noSuchHero(call, pack);
        }
        Optional<String> wanted = call.arguments().find(OPPONENT);
        Language language = call.where().language();
        ReadyHero opponent =
                wanted.flatMap(name -> heroes.readyMade(pack, name))
                        .orElseGet(() -> heroes.other(pack, mine.character(), language));
        if (wanted.isPresent() && heroes.readyMade(pack, wanted.get()).isEmpty()) {
            return options.noSuchOpponent(call, pack, wanted.get());
        }
        DocumentId encounter = new DocumentId(UUID.randomUUID());
        EncounterCommand command =
                new EncounterCommand.FightComputer(
                        encounter,
                        mine.character(),
                        PackWords.of(pack, language).name(opponent.id()),
                        opponent.build());
        options.pin(pack);
        return answers.outcome(
                duels.begin(call, encounter, pack, command, mine.making()), call, encounter);
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return answers.show(outcome, language);
    }
}
