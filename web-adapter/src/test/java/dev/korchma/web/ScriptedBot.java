package dev.korchma.web;

import dev.korchma.bot.chat.CommandMenu;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Doorway;
import dev.korchma.bot.chat.Form;
import dev.korchma.bot.chat.Inbound;
import dev.korchma.bot.chat.Reply;
import dev.korchma.bot.chat.Reply.Suggestion;
import dev.korchma.bot.chat.Reply.Visibility;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A bot that does what the command's path says, so that tests see the table alone. Like the real
 * one it answers a frame that comes again as it did the first time.
 */
final class ScriptedBot implements Doorway, CommandMenu {

    private final List<Inbound> heard = new CopyOnWriteArrayList<>();

    List<Inbound> heard() {
        return heard;
    }

    @Override
    public void accept(Inbound inbound, Reply reply) {
        heard.add(inbound);
        switch (inbound) {
            case Inbound.CommandCall call -> answer(call, reply);
            case Inbound.Press press -> reply.update(say("pressed " + press.token()));
            case Inbound.Selection selection ->
                    reply.update(say("chosen " + String.join(",", selection.values())));
            case Inbound.FormSent form when form.redrawable() ->
                    reply.update(say("filled " + form.fields()));
            case Inbound.FormSent form ->
                    reply.answer(say("filled " + form.fields()), Visibility.PUBLIC);
            case Inbound.Completion completion -> suggest(completion, reply);
            case Inbound.Line line when line.text().startsWith("Bot,") ->
                    reply.answer(say("You called?"), Visibility.PUBLIC);
            case Inbound.Line _, Inbound.Arrival _ -> reply.done();
        }
    }

    private static void answer(Inbound.CommandCall call, Reply reply) {
        String text = call.options().getOrDefault("text", "");
        switch (call.path()) {
            case "say" -> reply.answer(say(text), Visibility.PUBLIC);
            case "whisper" -> reply.answer(say(text), Visibility.SECRET);
            case "card" -> reply.answer(card(text), Visibility.PUBLIC);
            case "secret-card" -> reply.answer(card(text), Visibility.SECRET);
            case "ask" -> reply.form(form());
            default -> reply.done();
        }
    }

    private static View card(String token) {
        return View.of(View.Tone.TURN)
                .heading(Rich.plain("A card"))
                .controls(List.of(new Control.Button(token, "Strike", Control.Style.PRIMARY)))
                .build();
    }

    private static Form form() {
        return new Form(
                "f1",
                "Roll",
                List.of(
                        new Form.TextInput("dice", "Dice", "2d6", true, 100),
                        new Form.ChoiceInput(
                                "who",
                                "Who sees it",
                                List.of(new Control.Option("all", "All", "")))));
    }

    /** Has suggestions for dice and forgets to answer for anything else. */
    private static void suggest(Inbound.Completion completion, Reply reply) {
        if (completion.option().equals("dice")) {
            reply.suggest(List.of(new Suggestion("2d6", "Two " + completion.typed())));
        }
    }

    static View say(String text) {
        return View.say(Rich.plain(text));
    }

    @Override
    public List<Entry> entries(String language) {
        return List.of(
                new Entry(
                        "say",
                        language.equals("ru") ? "Сказать" : "Say",
                        List.of(new Option("text", "what", true, Wants.TEXT, List.of()))));
    }
}
