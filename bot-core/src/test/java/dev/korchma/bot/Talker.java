package dev.korchma.bot;

import dev.korchma.bot.chat.Attached;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.DeliveryKey;
import dev.korchma.bot.chat.Doorway;
import dev.korchma.bot.chat.Envelope;
import dev.korchma.bot.chat.Form;
import dev.korchma.bot.chat.Inbound;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.Reply;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.Speaker;
import dev.korchma.bot.chat.View;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Somebody with an account on a front, who says things and waits for the answer. */
public record Talker(Doorway doorway, Speaker speaker, String locale) {

    /** What was answered; an empty view where the boards tell. */
    public record Answer(View view, Reply.Visibility visibility) {

        public String words() {
            return view.words();
        }

        /** The first button whose label begins so. */
        public String begun(String label) {
            return view.rows().stream()
                    .flatMap(List::stream)
                    .filter(Control.Button.class::isInstance)
                    .map(Control.Button.class::cast)
                    .filter(button -> button.label().startsWith(label))
                    .findFirst()
                    .orElseThrow()
                    .token();
        }

        /** What stands on its buttons. */
        public List<String> labels() {
            return view.rows().stream()
                    .flatMap(List::stream)
                    .filter(Control.Button.class::isInstance)
                    .map(control -> ((Control.Button) control).label())
                    .toList();
        }

        /** The lists below it, in their order. */
        public List<Control.Select> lists() {
            return view.rows().stream()
                    .flatMap(List::stream)
                    .filter(Control.Select.class::isInstance)
                    .map(Control.Select.class::cast)
                    .toList();
        }

        /** The control of this label. */
        public String token(String label) {
            return new PaperFront.Message(Place.channel("", ""), "", view)
                    .button(label)
                    .orElseThrow()
                    .token();
        }
    }

    public Talker(Doorway doorway, String front, String name, String locale) {
        this(doorway, new Speaker(front, front + "-" + name, name), locale);
    }

    public Answer says(Place place, String line) {
        return says(place, line, UUID.randomUUID().toString());
    }

    /** Says something where the bot has no way to the speaker alone. */
    public Answer saysUnreached(Place place, String line) {
        return hand(
                new Inbound.Line(envelope(place, UUID.randomUUID().toString()), line),
                Reply.Reached.NOT_YET);
    }

    /**
     * @param key the same key is the same saying, delivered again
     */
    public Answer says(Place place, String line, String key) {
        return hand(new Inbound.Line(envelope(place, key), line));
    }

    /** Says something with a file. */
    public Answer sends(Place place, String line, Attached file, String key) {
        return hand(new Inbound.Line(envelope(place, key).with(file), line));
    }

    public Answer presses(Place place, String token) {
        return hand(new Inbound.Press(envelope(place, UUID.randomUUID().toString()), token));
    }

    /** Takes an entry of the list whose token this is. */
    public Answer picks(Place place, String token, String value) {
        String key = UUID.randomUUID().toString();
        return hand(new Inbound.Selection(envelope(place, key), token, List.of(value)));
    }

    /** Sends the form a button asks by. */
    public Answer fillsIn(Place place, String token, Map<String, String> fields) {
        String key = UUID.randomUUID().toString();
        return hand(new Inbound.FormSent(envelope(place, key), token, fields));
    }

    /** Comes into a place and says nothing. */
    public Answer arrives(Place place) {
        return hand(new Inbound.Arrival(envelope(place, UUID.randomUUID().toString())));
    }

    /** Answers a message without a command. */
    public Answer replies(Place place, String line, String message) {
        String key = UUID.randomUUID().toString();
        return hand(new Inbound.Line(envelope(place, key), line, message));
    }

    /** Sends a command with its options, as a menu does. */
    public Answer calls(Place place, String path, Map<String, String> options) {
        String key = UUID.randomUUID().toString();
        return hand(new Inbound.CommandCall(envelope(place, key), path, options));
    }

    /** What is suggested for an option of a command. */
    public Answer types(Place place, String path, String option) {
        String key = UUID.randomUUID().toString();
        return hand(new Inbound.Completion(envelope(place, key), path, Map.of(), option));
    }

    private Envelope envelope(Place place, String key) {
        return new Envelope(new DeliveryKey(speaker.front() + ":" + key), speaker, place, locale);
    }

    private Answer hand(Inbound inbound) {
        return hand(inbound, Reply.Reached.NOW);
    }

    private Answer hand(Inbound inbound, Reply.Reached reached) {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        doorway.accept(inbound, new Waiting(answer, reached));
        return answer.orTimeout(20, TimeUnit.SECONDS).join();
    }

    private record Waiting(CompletableFuture<Answer> answer, Reached reached) implements Reply {
        @Override
        public void defer(Visibility visibility) {}

        @Override
        public Reached answer(View view, Visibility visibility) {
            answer.complete(new Answer(view, visibility));
            return reached;
        }

        @Override
        public void update(View view) {
            answer.complete(new Answer(view, Visibility.PUBLIC));
        }

        @Override
        public void form(Form form) {
            said(form.title());
        }

        @Override
        public void suggest(List<Suggestion> suggestions) {
            said(suggestions.toString());
        }

        @Override
        public void done() {
            answer.complete(new Answer(View.say(Rich.plain("")), Visibility.PUBLIC));
        }

        private void said(String words) {
            answer.complete(new Answer(View.say(Rich.plain(words)), Visibility.SECRET));
        }
    }
}
