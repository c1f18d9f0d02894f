package dev.korchma.bot.encounters;

import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.FormNotes;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Texts;
import dev.korchma.bot.text.Typed;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterCommand;
import dev.korchma.game.encounter.Label;
import dev.korchma.game.journal.DocumentId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What those who lead write about one fighter, on its panel: another name, a label. */
@Configuration(proxyBeanMethods = false)
class PanelForms {

    static final String RENAME = "encounter.rename";
    static final String LABEL = "encounter.label";
    static final String UNLABEL = "encounter.unlabel";

    private static final String CALLED = "called";
    private static final String WORDS = "words";
    private static final String ROUNDS = "rounds";

    /** Among the arguments of a button: whoever leads alone will read it. */
    static final String SECRET = "secret";

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_TYPED = 100;
    private static final Pattern COUNT = Pattern.compile("\\d{1,3}");

    private final Fights fights;
    private final DuelAnswers answers;
    private final Floor floor;
    private final FormAgain again;
    private final FighterPanel fighters;
    private final Texts texts;

    PanelForms(
            Fights fights,
            DuelAnswers answers,
            Floor floor,
            FormAgain again,
            FighterPanel fighters,
            Texts texts) {
        this.fights = fights;
        this.answers = answers;
        this.floor = floor;
        this.again = again;
        this.fighters = fighters;
        this.texts = texts;
    }

    @Bean
    Deed renameFighter() {
        return new FormDeed(
                RENAME,
                Manner.REDRAW,
                List.of(Option.required(CALLED, new Option.Words(LONGEST_TYPED))),
                answers,
                this::rename);
    }

    private Outcome rename(Call call) {
        FormNotes notes = new FormNotes(texts, call.person().language());
        String name = call.arguments().text(CALLED);
        notes.note(
                CALLED,
                name,
                Typed.isWithin(name, LONGEST_NAME),
                "encounter.own.long-name",
                Map.of("max", LONGEST_NAME));
        return notes.allGood()
                ? carry(call, new EncounterCommand.Rename(LedDeeds.who(call), name))
                : again(call, RENAME, notes);
    }

    @Bean
    Deed labelFighter() {
        return new FormDeed(
                LABEL,
                Manner.REDRAW,
                List.of(
                        Option.required(WORDS, new Option.Words(LONGEST_TYPED)),
                        Option.optional(ROUNDS, new Option.Words(LONGEST_TYPED))),
                answers,
                this::label);
    }

    @Bean
    Deed takeLabelOff(LedDeeds deeds) {
        return deeds.onPanel(
                UNLABEL, call -> new EncounterCommand.PutLabel(LedDeeds.who(call), null));
    }

    private Outcome label(Call call) {
        FormNotes notes = new FormNotes(texts, call.person().language());
        String words = call.arguments().text(WORDS);
        notes.note(
                WORDS,
                words,
                Typed.isWithin(words, Label.LONGEST),
                "encounter.label.long",
                Map.of("max", Label.LONGEST));
        String rounds = call.arguments().find(ROUNDS).orElse("");
        notes.note(
                ROUNDS,
                rounds,
                isCount(rounds),
                "encounter.label.rounds",
                Map.of("max", Label.MOST_ROUNDS, "typed", Typed.line(rounds, LONGEST_NAME)));
        boolean secret = call.arguments().find(SECRET).isPresent();
        if (secret) {
            notes.keep(SECRET, SECRET);
        }
        if (!notes.allGood()) {
            return again(call, LABEL, notes);
        }
        int count = rounds.isEmpty() ? 0 : Integer.parseInt(rounds);
        return carry(
                call,
                new EncounterCommand.PutLabel(LedDeeds.who(call), new Label(words, count, secret)));
    }

    /** Nothing is as good as a number: then it stays. */
    private static boolean isCount(String typed) {
        return typed.isEmpty()
                || (COUNT.matcher(typed).matches()
                        && Integer.parseInt(typed) >= 1
                        && Integer.parseInt(typed) <= Label.MOST_ROUNDS);
    }

    private Outcome carry(Call call, EncounterCommand command) {
        DocumentId id = DuelAnswers.encounter(call);
        Fights.Went went = fights.carry(call, id, command);
        return went instanceof Fights.Happened(Encounter after, var _)
                ? fighters.afterwards(call, after, LedDeeds.who(call))
                : answers.outcome(went, call, id);
    }

    private Outcome again(Call call, String deed, FormNotes notes) {
        Encounter encounter =
                floor.find(call.where().space(), DuelAnswers.encounter(call)).orElseThrow();
        notes.keep(EncounterDeeds.WHO, LedDeeds.who(call).value());
        return again.ask(call, encounter, deed, notes);
    }
}
