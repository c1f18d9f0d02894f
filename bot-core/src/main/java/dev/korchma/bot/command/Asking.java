package dev.korchma.bot.command;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.Views;
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
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/**
 * Asks for what is missing instead of refusing. Every question is a row, so it is answered after
 * any restart, and only once.
 */
@Component
class Asking {

    static final String KIND = "ask";

    private static final String OPEN = "open";
    private static final int BUTTONS = 5;

    private final Views views;
    private final Texts texts;
    private final Handlers handlers;
    private final Clockwork clock;
    private final Answering answering;

    Asking(Views views, Texts texts, Handlers handlers, Clockwork clock, Answering answering) {
        this.views = views;
        this.texts = texts;
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
        }
    }

    private void listed(Errand.Ask ask, Person person, Whereabouts where, WatchedReply reply) {
        Call call =
                new Call(
                        new DeliveryKey("asking"),
                        person,
                        where,
                        ask.soFar(),
                        clock.now(),
                        Asking::noDice);
        List<Control.Option> found =
                ask.command().suggest(ask.option(), call).stream()
                        .limit(25)
                        .map(s -> new Control.Option(s.value(), s.label(), ""))
                        .toList();
        if (found.isEmpty()) {
            answering.refuse(No.because(key(ask) + ".none"), person, where, reply);
            return;
        }
        answering.say(choice(ask, found, person, where), person, where, reply);
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
        long id = views.dialog(KIND, where, person.id(), language, Map.of());
        Offers offers = new Offers(where.space(), id, OPEN);
        Form.Input input =
                new Form.TextInput(
                        ask.option().name(),
                        texts.plain(language, key(ask) + ".ask"),
                        texts.plain(language, key(ask) + ".example"),
                        true,
                        max);
        Form form =
                offers.form(
                        label(ask.command(), language),
                        List.of(input),
                        new Choice(ask.command().name(), ask.soFar().values()),
                        ask.command().manner(ask.soFar()) == Manner.PUBLIC);
        views.offer(where.space(), id, offers);
        boolean secret = ask.command().manner(ask.soFar()) == Manner.SECRET;
        if (!reply.form(secret ? form.inSecret() : form)) {
            answering.refuse(
                    new No(
                            "ask.typed",
                            Map.of(
                                    "command", ask.command().name(),
                                    "option", ask.option().name(),
                                    "example", texts.plain(language, key(ask) + ".example"))),
                    person,
                    where,
                    reply);
        }
    }

    private View dialog(
            Person person,
            Whereabouts where,
            BiFunction<Offers, View.Builder, View.Builder> content) {
        long id = views.dialog(KIND, where, person.id(), person.language(), Map.of());
        Offers offers = new Offers(where.space(), id, OPEN);
        View view = content.apply(offers, View.of(View.Tone.PLAIN)).build();
        views.offer(where.space(), id, offers);
        return view;
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
