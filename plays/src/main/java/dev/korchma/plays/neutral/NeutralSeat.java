package dev.korchma.plays.neutral;

import dev.korchma.bot.chat.Attached;
import dev.korchma.bot.chat.CommandMenu;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.DeliveryKey;
import dev.korchma.bot.chat.Doorway;
import dev.korchma.bot.chat.Envelope;
import dev.korchma.bot.chat.Form;
import dev.korchma.bot.chat.Gallery;
import dev.korchma.bot.chat.Inbound;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.Speaker;
import dev.korchma.bot.chat.View;
import dev.korchma.plays.house.House;
import dev.korchma.plays.language.Act;
import dev.korchma.plays.stage.Screen;
import dev.korchma.plays.stage.Seat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A person at the neutral front. */
final class NeutralSeat implements Seat {

    private final House house;
    private final NeutralChat chat;
    private final Speaker speaker;
    private final String language;
    private final Place tavern;
    private Place place;
    private int sayings;
    private @Nullable Inbound last;
    private @Nullable String lastPressed;

    NeutralSeat(House house, NeutralChat chat, Speaker speaker, String language, Place tavern) {
        this.house = house;
        this.chat = chat;
        this.speaker = speaker;
        this.language = language;
        this.tavern = tavern;
        place = tavern;
    }

    /** Comes into the tavern without saying a word. */
    Answer arrive() {
        return send(new Inbound.Arrival(envelope(tavern)), null);
    }

    void go(Place there) {
        place = there;
    }

    String account() {
        return speaker.account();
    }

    @Override
    public Answer begin(Act act) {
        return switch (act) {
            case Act.Says(String text) -> says(text, null);
            case Act.Replies(String to, String text) -> says(text, newest(to));
            case Act.Points _ -> throw new AssertionError("messages have no menus here");
            case Act.Presses presses -> aim(presses).get();
            case Act.Picks picks -> pick(picks);
            case Act.Fills(var fields) -> fill(fields);
            case Act.Types(String text) -> type(text);
            case Act.Sends(Act.Piece piece, String text) -> sends(attached(piece), text);
            case Act.Echo() -> echo();
        };
    }

    private Answer says(String text, @Nullable String answers) {
        if (!text.startsWith("/") || text.startsWith("//")) {
            View said = View.say(Rich.plain(speaker.name() + ": " + text));
            chat.put(new Said("said-" + account() + "-" + sayings, place, said, null), false);
        }
        return send(new Inbound.Line(envelope(place), text, answers), null);
    }

    private Answer sends(Attached file, String text) {
        if (!text.isEmpty()) {
            return send(new Inbound.Line(envelope(place).with(file), text), null);
        }
        Form form = openForm();
        chat.open(account(), null);
        Map<String, String> fields = Map.of(form.inputs().getFirst().id(), file.name());
        return send(new Inbound.FormSent(envelope(place).with(file), form.token(), fields), null);
    }

    private static Attached attached(Act.Piece piece) {
        return new Attached(
                piece.name(), piece.bytes().length, _ -> new Attached.Whole(piece.bytes()));
    }

    private String newest(String words) {
        return chat.shown(place, account()).reversed().stream()
                .filter(message -> message.view().words().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody said “" + words + "”"))
                .id();
    }

    /** Puts the finger on what is to be done, which may have gone when it comes down. */
    Supplier<Answer> aim(Act act) {
        return act instanceof Act.Presses presses ? aim(presses) : () -> begin(act);
    }

    private Supplier<Answer> aim(Act.Presses act) {
        boolean old = act.which() == Act.Age.OLD;
        List<Said> from = old ? chat.history(account()) : chat.shown(place, account()).reversed();
        for (Said message : from) {
            for (Control control : Found.controls(message, act.in())) {
                if (!(control instanceof Control.Select)
                        && Screen.fits(control.label(), act.label())) {
                    return () -> press(control, message, act.delivery());
                }
            }
        }
        throw new AssertionError(
                "there is no button [" + act.label() + "] in what " + speaker.name() + " sees");
    }

    private Answer press(Control control, Said message, Act.Delivery delivery) {
        if (control instanceof Control.Go(Place there, String _)) {
            place = there;
            return _ -> {};
        }
        String token = ((Control.Button) control).token();
        return deliver(
                envelope -> new Inbound.Press(envelope, token),
                message.place(),
                message.id(),
                delivery);
    }

    private Answer pick(Act.Picks act) {
        for (Said message : chat.shown(place, account()).reversed()) {
            for (Control control : Found.controls(message, act.in())) {
                if (control instanceof Control.Select(String token, String _, var options)) {
                    Optional<Control.Option> option = Found.option(options, act.option());
                    if (option.isPresent()) {
                        List<String> value = List.of(option.get().value());
                        return deliver(
                                envelope -> new Inbound.Selection(envelope, token, value),
                                message.place(),
                                message.id(),
                                act.delivery());
                    }
                }
            }
        }
        throw new AssertionError(
                "there is no list with [" + act.option() + "] in what " + speaker.name() + " sees");
    }

    private Answer fill(Map<String, String> answers) {
        Form form = openForm();
        Map<String, String> fields = new HashMap<>();
        answers.forEach((label, text) -> {
            Form.Input input = Found.input(form, label);
            String value = Found.value(input, text);
            if (!value.isEmpty()) {
                fields.put(input.id(), value);
            }
        });
        chat.open(account(), null);
        boolean pressed = last instanceof Inbound.Press || last instanceof Inbound.Selection;
        return send(
                new Inbound.FormSent(envelope(place), form.token(), fields, pressed),
                pressed ? lastPressed : null);
    }

    private Form openForm() {
        return chat.form(account())
                .orElseThrow(() -> new AssertionError("no form is open for " + speaker.name()));
    }

    private Answer type(String text) {
        Typing typing = Typing.read(text, house.bean(CommandMenu.class).entries(language));
        if (typing.option() == null) {
            chat.suggest(account(), typing.commands());
            return _ -> {};
        }
        return hand(
                new Inbound.Completion(
                        envelope(place), typing.path(), typing.options(), typing.option()),
                null);
    }

    private Answer echo() {
        Inbound again = last;
        if (again == null) {
            throw new AssertionError(speaker.name() + " has not done anything yet");
        }
        return hand(again, lastPressed);
    }

    private Answer deliver(
            java.util.function.Function<Envelope, Inbound> made,
            Place where,
            String message,
            Act.Delivery delivery) {
        Inbound first = made.apply(envelope(where));
        Answer answer = send(first, message);
        if (delivery == Act.Delivery.ONCE) {
            return answer;
        }
        boolean same = delivery == Act.Delivery.DELIVERED_TWICE;
        Answer second = send(same ? first : made.apply(envelope(where)), message);
        return most -> {
            answer.await(most);
            second.await(most);
        };
    }

    private Answer send(Inbound inbound, @Nullable String pressed) {
        last = inbound;
        lastPressed = pressed;
        return hand(inbound, pressed);
    }

    private NeutralReply hand(Inbound inbound, @Nullable String pressed) {
        NeutralReply reply = new NeutralReply(chat, inbound.envelope(), pressed);
        house.bean(Doorway.class).accept(inbound, reply);
        return reply;
    }

    private Envelope envelope(Place where) {
        DeliveryKey key = new DeliveryKey("neutral:" + account() + ":" + sayings++);
        return new Envelope(key, speaker, where, language);
    }

    @Override
    public Screen screen() {
        return screen(chat.shown(place, account()));
    }

    @Override
    public Screen everything() {
        return screen(chat.everything(tavern.id(), account()));
    }

    @Override
    public byte[] open(String message, String file) {
        return chat.message(message).stream()
                .filter(posted -> posted.isFor(account()))
                .flatMap(Found::papers)
                .filter(paper -> paper.name().equals(file))
                .flatMap(paper -> house.bean(Gallery.class).find(paper.hash()).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("the file is kept no longer: " + file));
    }

    private Screen screen(List<Said> posted) {
        List<Screen.Message> messages = new ArrayList<>();
        posted.forEach(message -> messages.add(Found.message(message)));
        chat.form(account()).ifPresent(form -> messages.add(Found.message(form)));
        List<String> suggestions =
                chat.suggestions(account()).stream().map(found -> found.label()).toList();
        return new Screen(messages, suggestions);
    }
}
