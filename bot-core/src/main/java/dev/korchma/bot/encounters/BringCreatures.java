package dev.korchma.bot.encounters;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Arguments;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.bot.text.Typed;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterCommand;
import dev.korchma.game.encounter.Newcomer;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.rules.Creature;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Brings creatures of the book, asked for by one form: a few letters of the name, how many, and
 * whether they are seen. Where the letters fit several, those are offered.
 */
final class BringCreatures implements Deed {

    static final String BRING = "encounter.bring";

    /** The same from the question about what was not clear: that becomes the answer. */
    static final String AGAIN = "encounter.bring-again";

    static final int MOST = 10;

    private static final String CREATURE = "creature";
    private static final String COUNT = "count";
    private static final String HIDDEN = "hidden";
    private static final String YES = "yes";
    private static final String NO = "no";
    private static final int LONGEST_TYPED = 100;
    private static final int LONGEST_LIST = 25;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private final String name;
    private final Fights fights;
    private final Floor floor;
    private final LedFights led;
    private final DuelAnswers answers;
    private final FormAgain again;
    private final Panels panels;
    private final Texts texts;

    BringCreatures(
            String name,
            Fights fights,
            Floor floor,
            LedFights led,
            DuelAnswers answers,
            FormAgain again,
            Panels panels,
            Texts texts) {
        this.name = name;
        this.fights = fights;
        this.floor = floor;
        this.led = led;
        this.answers = answers;
        this.again = again;
        this.panels = panels;
        this.texts = texts;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Manner manner() {
        return name.equals(BRING) ? Manner.UPDATE : Manner.REDRAW;
    }

    @Override
    public List<Option> asks() {
        return List.of(
                Option.required(CREATURE, new Option.Words(LONGEST_TYPED)),
                Option.optional(COUNT, new Option.Words(LONGEST_TYPED)),
                Option.required(HIDDEN, new Option.OneOf(List.of(NO, YES))));
    }

    @Override
    public Optional<Wording> wording(Option option, Arguments carried, Language language) {
        String key = "deed." + BRING + "." + option.name();
        return option.kind() instanceof Option.OneOf
                ? Optional.of(new Wording(texts.plain(language, key + ".ask"), ""))
                : Optional.of(
                        new Wording(
                                texts.plain(language, key + ".ask"),
                                texts.plain(language, key + ".example")));
    }

    @Override
    public Outcome run(Call call) {
        if (!led.leads(call)) {
            return No.because("encounter.no.not-leading");
        }
        DocumentId id = DuelAnswers.encounter(call);
        Encounter encounter = floor.find(call.where().space(), id).orElse(null);
        if (encounter == null) {
            return No.because("duel.no.gone");
        }
        Wanted wanted = wanted(call.arguments());
        if (wanted.count() < 1 || wanted.count() > MOST) {
            return again(call, encounter, wanted, COUNT, "encounter.bring.count");
        }
        return switch (CreatureSearch.find(floor.pack(encounter), wanted.creature())) {
            case CreatureSearch.Nobody _ ->
                    again(call, encounter, wanted, CREATURE, "encounter.bring.nobody");
            case CreatureSearch.Several(List<Creature> all) when all.size() > LONGEST_LIST ->
                    again(call, encounter, wanted, CREATURE, "encounter.bring.many");
            case CreatureSearch.Several(List<Creature> all) -> which(call, encounter, wanted, all);
            case CreatureSearch.One(Creature creature) -> enlist(call, encounter, wanted, creature);
        };
    }

    /**
     * What was filled in.
     *
     * @param count 0 when it is no number
     */
    private record Wanted(String creature, String typedCount, int count, boolean hidden) {

        Map<String, String> all() {
            Map<String, String> all = new HashMap<>();
            all.put(CREATURE, creature);
            all.put(COUNT, typedCount);
            all.put(HIDDEN, hidden ? YES : NO);
            return all;
        }
    }

    private static Wanted wanted(Arguments typed) {
        String count = typed.find(COUNT).map(String::strip).filter(c -> !c.isEmpty()).orElse("1");
        return new Wanted(
                Typed.line(typed.text(CREATURE), LONGEST_TYPED),
                count,
                NUMBER.matcher(count).matches() ? Integer.parseInt(count) : 0,
                typed.find(HIDDEN).filter(YES::equals).isPresent());
    }

    private Outcome again(
            Call call, Encounter encounter, Wanted wanted, String field, String sentence) {
        Map<String, String> kept = wanted.all();
        String typed = kept.remove(field);
        kept.put(Deed.now(field), typed);
        String wrong =
                texts.plain(
                        call.person().language(), sentence, Map.of("typed", typed, "max", MOST));
        return again.ask(call, encounter, AGAIN, kept, List.of(wrong));
    }

    private Outcome which(Call call, Encounter encounter, Wanted wanted, List<Creature> all) {
        FightWords words = panels.words(call, encounter);
        Map<String, String> with = wanted.all();
        with.remove(CREATURE);
        with.putAll(Panels.which(encounter));
        with.put(Choice.PICK_AS, CREATURE);
        List<Control.Option> options =
                all.stream()
                        .map(one -> new Control.Option(one.id(), words.words().name(one.id()), ""))
                        .toList();
        return panels.open(
                call,
                encounter,
                offers ->
                        new Panel(
                                words.say(
                                        "encounter.bring.which",
                                        Map.of("typed", wanted.creature())),
                                List.of(),
                                List.of(),
                                List.of(
                                        new Panel.Pick(
                                                offers.token(AGAIN, with),
                                                words.say("encounter.bring.choose"),
                                                options))));
    }

    private Outcome enlist(Call call, Encounter encounter, Wanted wanted, Creature creature) {
        List<Newcomer> newcomers = newcomers(creature, "", wanted.count(), wanted.hidden());
        Fights.Went went =
                fights.carry(call, encounter.id(), new EncounterCommand.Enlist(newcomers));
        return went instanceof Fights.Happened && name.equals(AGAIN)
                ? added(call, encounter, wanted, creature)
                : answers.outcome(went, call, encounter.id());
    }

    private Panel added(Call call, Encounter encounter, Wanted wanted, Creature creature) {
        Pack pack = floor.pack(encounter);
        String who = PackWords.of(pack, call.person().language()).name(creature.id());
        String many = wanted.count() == 1 ? "" : " ×" + wanted.count();
        return new Panel("+ " + who + many, List.of(), List.of(), List.of());
    }

    /**
     * @param called what players call it; empty for what it is
     */
    static List<Newcomer> newcomers(Creature creature, String called, int count, boolean hidden) {
        return Collections.nCopies(
                count, Newcomer.creature(called, creature.id(), creature.build(), hidden));
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return answers.show(outcome, language);
    }
}
