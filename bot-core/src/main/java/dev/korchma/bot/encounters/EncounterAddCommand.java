package dev.korchma.bot.encounters;

import dev.korchma.bot.chat.Reply.Suggestion;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Typed;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterCommand;
import dev.korchma.game.encounter.Newcomer;
import dev.korchma.game.rules.Creature;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Brings creatures into a fight. Never where players could read who comes. */
@Component
final class EncounterAddCommand implements Command {

    static final String COMMAND = "encounter add";
    private static final String NAME = "name";
    private static final int LONGEST_NAME = 40;

    private final LedFights led;
    private final Fights fights;
    private final Floor floor;
    private final DuelAnswers answers;

    EncounterAddCommand(LedFights led, Fights fights, Floor floor, DuelAnswers answers) {
        this.led = led;
        this.fights = fights;
        this.floor = floor;
        this.answers = answers;
    }

    @Override
    public String name() {
        return COMMAND;
    }

    @Override
    public Manner manner() {
        return Manner.SECRET;
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.required(BringCreatures.CREATURE, new Option.Listed()),
                Option.optional(BringCreatures.COUNT, new Option.Whole(1, BringCreatures.MOST)),
                Option.optional(BringCreatures.HIDDEN, BringCreatures.SEEN_OR_HIDDEN),
                Option.optional(NAME, new Option.Words(LONGEST_NAME)));
    }

    @Override
    public List<Suggestion> suggest(Option option, Call call) {
        String typed = call.arguments().find(BringCreatures.CREATURE).orElse("");
        Language language = call.person().language();
        return there(call)
                .map(encounter -> floor.pack(encounter))
                .map(pack ->
                        CreatureSearch.all(pack, typed).stream()
                                .map(one ->
                                        new Suggestion(
                                                pack.texts().name(language, one.id()),
                                                CreatureSearch.label(pack, one, typed, language)))
                                .toList())
                .orElse(List.of());
    }

    /** Nothing is suggested to whoever leads nothing: what could come is no player's business. */
    private Optional<Encounter> there(Call call) {
        return led.ledFrom(call)
                .flatMap(led::meant)
                .flatMap(meant -> floor.find(meant.call().where().space(), meant.encounter()));
    }

    @Override
    public Optional<No> hinders(Call call) {
        if (led.ledFrom(call).isEmpty()) {
            return Optional.of(No.because("encounter.no.not-leading"));
        }
        return led.isOverheard(call)
                ? Optional.of(No.because("encounter.no.in-private"))
                : Optional.empty();
    }

    @Override
    public Outcome run(Call call) {
        return hinders(call).<Outcome>map(no -> no).orElseGet(() -> add(call));
    }

    private Outcome add(Call call) {
        return led.ledFrom(call)
                .flatMap(led::meant)
                .map(this::add)
                .orElseGet(() -> No.because("encounter.no.none"));
    }

    private Outcome add(LedFights.Meant meant) {
        Call call = meant.call();
        Encounter encounter = floor.find(call.where().space(), meant.encounter()).orElseThrow();
        Pack pack = floor.pack(encounter);
        String typed = Typed.line(call.arguments().text(BringCreatures.CREATURE), LONGEST_NAME);
        return switch (CreatureSearch.find(pack, typed)) {
            case CreatureSearch.Nobody _ -> new No("encounter.no.creature", Map.of("typed", typed));
            case CreatureSearch.Several(List<Creature> all) ->
                    new No(
                            "encounter.no.several",
                            Map.of("typed", typed, "names", names(call, pack, all)));
            case CreatureSearch.One(Creature creature) -> {
                EncounterCommand enlist = new EncounterCommand.Enlist(newcomers(call, creature));
                yield answers.outcome(
                        fights.carry(call, encounter.id(), enlist), call, encounter.id());
            }
        };
    }

    private static String names(Call call, Pack pack, List<Creature> found) {
        return found.stream()
                .limit(5)
                .map(one -> pack.texts().name(call.person().language(), one.id()))
                .collect(Collectors.joining(", "));
    }

    private static List<Newcomer> newcomers(Call call, Creature creature) {
        int count = call.arguments().whole(BringCreatures.COUNT, 1);
        boolean hidden = BringCreatures.isHidden(call.arguments());
        String called = call.arguments().find(NAME).orElse("");
        return BringCreatures.newcomers(creature, called, count, hidden);
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return answers.show(outcome, language);
    }
}
