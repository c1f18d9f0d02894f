package dev.korchma.bot.encounters;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.command.Arguments;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.FormNotes;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.text.Texts;
import dev.korchma.bot.text.Typed;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.Newcomer;
import dev.korchma.game.rules.Creature;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Brings creatures of the book, asked for by one form: a few letters of the name, how many, and
 * whether they are seen. Where the letters fit several, those are offered.
 */
@Component
final class BringCreatures implements NewcomerForm {

    static final String BRING = "encounter.bring";

    /** The same from the question about what was not clear. */
    static final String AGAIN = "encounter.bring-again";

    static final int MOST = 10;

    static final String CREATURE = "creature";
    static final String COUNT = "count";
    static final String HIDDEN = "hidden";
    private static final String YES = "yes";
    private static final String NO = "no";

    /** Whether those who come are seen: the usual case first. */
    static final Option.OneOf SEEN_OR_HIDDEN = new Option.OneOf(List.of(NO, YES));

    private static final int LONGEST_TYPED = 100;
    private static final int LONGEST_LIST = 25;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private final FormAgain again;
    private final Panels panels;
    private final Texts texts;

    BringCreatures(FormAgain again, Panels panels, Texts texts) {
        this.again = again;
        this.panels = panels;
        this.texts = texts;
    }

    @Override
    public List<Option> asks(Arguments carried) {
        return List.of(
                Option.required(CREATURE, new Option.Words(LONGEST_TYPED)),
                Option.optional(COUNT, new Option.Words(LONGEST_TYPED)),
                Option.required(HIDDEN, SEEN_OR_HIDDEN));
    }

    @Override
    public Filled filled(Call call, Encounter encounter) {
        Wanted wanted = wanted(call.arguments());
        if (wanted.count() < 1 || wanted.count() > MOST) {
            return again(call, encounter, wanted, COUNT, "encounter.bring.count");
        }
        FightWords words = panels.words(call, encounter);
        return switch (CreatureSearch.find(words.words().pack(), wanted.creature())) {
            case CreatureSearch.Nobody _ ->
                    again(call, encounter, wanted, CREATURE, "encounter.bring.nobody");
            case CreatureSearch.Several(List<Creature> all) when all.size() > LONGEST_LIST ->
                    again(call, encounter, wanted, CREATURE, "encounter.bring.many");
            case CreatureSearch.Several(List<Creature> all) ->
                    new Asking(which(call, encounter, wanted, all));
            case CreatureSearch.One(Creature creature) ->
                    new Bringing(
                            newcomers(creature, "", wanted.count(), wanted.hidden()),
                            words.words().name(creature.id())
                                    + (wanted.count() == 1 ? "" : " ×" + wanted.count()));
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
                isHidden(typed));
    }

    static boolean isHidden(Arguments typed) {
        return typed.find(HIDDEN).filter(YES::equals).isPresent();
    }

    private Asking again(
            Call call, Encounter encounter, Wanted wanted, String field, String sentence) {
        FormNotes notes = new FormNotes(texts, call.person().language());
        wanted.all()
                .forEach((one, typed) ->
                        notes.note(
                                one,
                                typed,
                                !one.equals(field),
                                sentence,
                                Map.of("typed", typed, "max", MOST)));
        return new Asking(again.ask(call, encounter, AGAIN, notes));
    }

    private Panel which(Call call, Encounter encounter, Wanted wanted, List<Creature> all) {
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

    /**
     * @param called what players call it; empty for what it is
     */
    static List<Newcomer> newcomers(Creature creature, String called, int count, boolean hidden) {
        return Collections.nCopies(
                count, Newcomer.creature(called, creature.id(), creature.build(), hidden));
    }
}
