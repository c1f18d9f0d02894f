package dev.korchma.bot.command;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Dialogs;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.DeliveryKey;
import dev.korchma.bot.chat.Form;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.people.Person;
import dev.korchma.bot.people.Whereabouts;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/**
 * Asks for what is missing instead of refusing. Every question is a row, so it is answered after
 * any restart, and only once.
 */
@Component
class Asking {

    static final String KIND = "ask";

    private static final int BUTTONS = 5;
    private static final int LONGEST_LIST = 25;

    private final Dialogs dialogs;
    private final Texts texts;
    private final FormFields fields;
    private final Handlers handlers;
    private final Clockwork clock;
    private final Answering answering;

    Asking(Dialogs dialogs, Texts texts, Handlers handlers, Clockwork clock, Answering answering) {
        this.dialogs = dialogs;
        this.texts = texts;
        fields = new FormFields(texts);
        this.handlers = handlers;
        this.clock = clock;
        this.answering = answering;
    }

    /** Asks which of the commands below a first word is meant. */
    void which(String root, Person person, Whereabouts where, WatchedReply reply) {
        Language language = person.language();
        View view =
                dialog(
                        person,
                        where,
                        (offers, builder) ->
                                builder.text(texts.rich(language, "command." + root + ".which"))
                                        .controls(
                                                handlers.below(root).stream()
                                                        .map(c ->
                                                                offers.button(
                                                                        label(c, language),
                                                                        Control.Style.PRIMARY,
                                                                        c.name(),
                                                                        Map.of()))
                                                        .toList()));
        answering.say(view, person, where, reply);
    }

    void ask(Errand.Ask ask, Person person, Whereabouts where, WatchedReply reply) {
        Optional<No> hindered = ask.command().hinders(call(ask.soFar(), person, where));
        if (hindered.isPresent()) {
            answering.refuse(hindered.get(), person, where, reply);
            return;
        }
        switch (ask.option().kind()) {
            case Option.OneOf(List<String> values) ->
                    answering.say(
                            choice(ask, oneOf(ask, values, person.language()), person, where),
                            person,
                            where,
                            reply);
            case Option.Listed _, Option.Somebody _ -> listed(ask, person, where, reply);
            case Option.Words(int max) -> form(ask, max, person, where, reply);
            case Option.Lines(int max) -> form(ask, max, person, where, reply);
            case Option.Quote(int max) -> form(ask, max, person, where, reply);
            case Option.DiceText _ -> form(ask, 500, person, where, reply);
            case Option.Whole _ -> form(ask, 11, person, where, reply);
            case Option.File file ->
                    form(ask, fields.file(ask, file, person.language()), person, where, reply);
        }
    }

    /** A list that would be too long to show is asked for by a few letters. */
    private void listed(Errand.Ask ask, Person person, Whereabouts where, WatchedReply reply) {
        List<Control.Option> found =
                ask.command().suggest(ask.option(), call(ask.soFar(), person, where)).stream()
                        .map(s -> new Control.Option(s.value(), s.label(), ""))
                        .toList();
        if (found.isEmpty()) {
            answering.refuse(No.because(key(ask) + ".none"), person, where, reply);
            return;
        }
        if (found.size() > LONGEST_LIST) {
            form(ask, FormFields.LONGEST_NAME, person, where, reply);
            return;
        }
        answering.say(choice(ask, found, person, where), person, where, reply);
    }

    private Call call(Arguments soFar, Person person, Whereabouts where) {
        return new Call(
                new DeliveryKey("asking"), person, where, soFar, clock.now(), Asking::noDice);
    }

    private static int noDice(int sides) {
        throw new IllegalStateException("asking throws no dice");
    }

    private List<Control.Option> oneOf(Errand.Ask ask, List<String> values, Language language) {
        return values.stream()
                .map(v -> new Control.Option(v, texts.plain(language, key(ask) + "." + v), ""))
                .toList();
    }

    private View choice(
            Errand.Ask ask, List<Control.Option> options, Person person, Whereabouts where) {
        String question = texts.plain(person.language(), key(ask) + ".ask");
        Map<String, String> soFar = ask.soFar().values();
        String name = ask.command().name();
        return dialog(
                person,
                where,
                (offers, builder) -> {
                    builder.text(Rich.plain(question));
                    if (options.size() <= BUTTONS) {
                        return builder.controls(
                                options.stream()
                                        .map(option ->
                                                offers.button(
                                                        option.label(),
                                                        Control.Style.PLAIN,
                                                        name,
                                                        plus(
                                                                soFar,
                                                                ask.option().name(),
                                                                option.value())))
                                        .toList());
                    }
                    Map<String, String> with = plus(soFar, Choice.PICK_AS, ask.option().name());
                    return builder.controls(List.of(offers.select(question, options, name, with)));
                });
    }

    private void form(
            Errand.Ask ask, int max, Person person, Whereabouts where, WatchedReply reply) {
        Language language = person.language();
        form(ask, fields.words(ask, max, language), person, where, reply);
    }

    private void form(
            Errand.Ask ask,
            Form.Input input,
            Person person,
            Whereabouts where,
            WatchedReply reply) {
        Language language = person.language();
        Manner manner = ask.command().manner(ask.soFar());
        Form form =
                dialogs.open(
                        KIND,
                        where,
                        person,
                        Map.of(),
                        offers ->
                                offers.form(
                                        label(ask.command(), language),
                                        List.of(input),
                                        new Choice(ask.command().name(), ask.soFar().values()),
                                        manner == Manner.PUBLIC));
        if (!reply.form(manner == Manner.SECRET ? form.inSecret() : form)) {
            answering.sayAlone(door(ask, person, where), person, where, reply);
        }
    }

    /** A form opens only at once, so where it is too late for one a button opens it. */
    private View door(Errand.Ask ask, Person person, Whereabouts where) {
        Language language = person.language();
        return dialog(
                person,
                where,
                (offers, builder) ->
                        builder.text(texts.rich(language, "ask.late"))
                                .controls(
                                        List.of(
                                                offers.button(
                                                        label(ask.command(), language),
                                                        Control.Style.PRIMARY,
                                                        ask.command().name(),
                                                        ask.soFar().values()))));
    }

    /** Opens the form of a button, unless it would be of no use. */
    void form(Errand.AskForm ask, Person person, Whereabouts where, WatchedReply reply) {
        Optional<No> hindered = ask.deed().hinders(call(ask.soFar(), person, where));
        if (hindered.isPresent()) {
            answering.refuse(hindered.get(), person, where, reply);
            return;
        }
        Language language = person.language();
        String key = "deed." + ask.deed().words();
        Manner manner = ask.deed().manner();
        List<Form.Input> inputs =
                ask.options().stream().map(option -> fields.input(ask, option, language)).toList();
        Form form =
                dialogs.open(
                        KIND,
                        where,
                        person,
                        Map.of(),
                        offers ->
                                offers.form(
                                        texts.plain(language, key + ".label"),
                                        inputs,
                                        new Choice(ask.deed().name(), ask.soFar().values()),
                                        manner == Manner.PUBLIC));
        boolean secret = manner == Manner.SECRET || manner == Manner.REDRAW;
        if (!reply.form(secret ? form.inSecret() : form)) {
            answering.refuse(No.because("ask.again"), person, where, reply);
        }
    }

    private View dialog(
            Person person,
            Whereabouts where,
            BiFunction<Offers, View.Builder, View.Builder> content) {
        return dialogs.open(
                KIND,
                where,
                person,
                Map.of(),
                offers -> content.apply(offers, View.of(View.Tone.PLAIN)).build());
    }

    private String label(Command command, Language language) {
        return texts.plain(language, command.key() + ".label");
    }

    private static String key(Errand.Ask ask) {
        return ask.command().key() + "." + ask.option().name();
    }

    private static Map<String, String> plus(Map<String, String> map, String key, String value) {
        Map<String, String> more = new HashMap<>(map);
        more.put(key, value);
        return more;
    }
}
