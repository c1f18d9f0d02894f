package dev.korchma.bot.encounters;

import dev.korchma.bot.characters.Heroes;
import dev.korchma.bot.chat.Reply.Suggestion;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.game.encounter.EncounterCommand;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.rules.ReadyHero;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A duel with the computer, at once. */
@Component
final class DuelComputerCommand implements Command {

    private static final String OPPONENT = "opponent";

    private final Fights fights;
    private final DuelAnswers answers;
    private final DuelOptions options;
    private final Heroes heroes;

    DuelComputerCommand(Fights fights, DuelAnswers answers, DuelOptions options, Heroes heroes) {
        this.fights = fights;
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
    public boolean isPlay() {
        return true;
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
        return switch (options.setting(call)) {
            case DuelOptions.Wrong(No why) -> why;
            case DuelOptions.Ready(Pack pack, Heroes.Found mine) -> fight(call, pack, mine);
        };
    }

    private Outcome fight(Call call, Pack pack, Heroes.Found mine) {
        String wanted = call.arguments().find(OPPONENT).orElse(null);
        ReadyHero opponent =
                wanted == null
                        ? heroes.other(pack, mine.character())
                        : heroes.readyMade(pack, wanted).orElse(null);
        if (opponent == null) {
            return options.noSuchOpponent(call, pack, Objects.requireNonNull(wanted));
        }
        Language language = call.where().language();
        DocumentId encounter = new DocumentId(UUID.randomUUID());
        EncounterCommand command =
                new EncounterCommand.FightComputer(
                        encounter,
                        mine.character(),
                        PackWords.of(pack, language).name(opponent.id()),
                        opponent.build());
        options.pin(pack);
        return answers.outcome(
                fights.begin(call, encounter, pack, command, mine.making()), call, encounter);
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return answers.show(outcome, language);
    }
}
