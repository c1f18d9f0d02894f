package dev.korchma.plays.discord;

import dev.korchma.peers.discord.Attempt;
import dev.korchma.peers.discord.DiscordPeer;
import dev.korchma.peers.discord.DiscordPerson;
import dev.korchma.peers.discord.DiscordPlace;
import dev.korchma.peers.discord.NotOnScreen;
import dev.korchma.peers.discord.Outcome;
import dev.korchma.peers.discord.PersonFile;
import dev.korchma.peers.discord.Seen;
import dev.korchma.peers.discord.SeenFile;
import dev.korchma.peers.discord.world.Channel;
import dev.korchma.plays.language.Act;
import dev.korchma.plays.stage.Patience;
import dev.korchma.plays.stage.Screen;
import dev.korchma.plays.stage.Seat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A person with a Discord client. */
final class DiscordSeat implements Seat {

    private final DiscordPeer peer;
    private final DiscordPerson person;
    private final Channel tavern;
    private final DiscordTyping typing;
    private final DiscordControls controls = new DiscordControls();
    private final DiscordAttempts attempts;
    private final DiscordSight sight;
    private DiscordPlace place;
    private List<String> suggestions = List.of();

    DiscordSeat(
            DiscordPeer peer,
            DiscordPerson person,
            Map<String, DiscordPerson> people,
            Channel tavern) {
        this.peer = peer;
        this.person = person;
        typing = new DiscordTyping(peer, people);
        this.tavern = tavern;
        attempts = new DiscordAttempts(person.name());
        sight = new DiscordSight(people.keySet(), peer.world().bot().name());
        place = person.in(tavern);
    }

    void go(Channel channel) {
        place = person.in(channel);
    }

    void goPrivate() {
        place = person.inPrivate();
    }

    Optional<Channel> thread(Channel below, String title) {
        return peer.threadsVisibleTo(person, below).stream()
                .filter(thread -> thread.name().contains(title))
                .reduce((_, newer) -> newer);
    }

    @Override
    public Answer begin(Act act) {
        try {
            return switch (act) {
                case Act.Says(String text) -> says(text);
                case Act.Replies(String to, String text) -> reply(to, text);
                case Act.Points(String at, String label) ->
                        attempts.answer(place.onMessage(label, newest(at)));
                case Act.Presses presses -> press(presses);
                case Act.Picks picks -> pick(picks);
                case Act.Fills(var fields) -> attempts.fill(place, fields);
                case Act.Sends(Act.Piece piece, String text) ->
                        send(new PersonFile(piece.name(), piece.bytes()), text);
                case Act.Types(String text) -> type(text);
                case Act.Echo() -> attempts.echo();
            };
        } catch (NotOnScreen cannot) {
            throw new AssertionError(
                    person.name() + " cannot do that in Discord: " + cannot.getMessage(), cannot);
        }
    }

    private Answer says(String text) {
        Optional<SlashLine> command = typing.command(text);
        if (command.isEmpty()) {
            place.says(text);
            return _ -> {};
        }
        SlashLine line = command.get();
        return attempts.answer(place.slash(line.path(), typing.values(line)));
    }

    /** Into the option of a command, into the form that is open, or with a line of a message. */
    private Answer send(PersonFile file, String text) {
        if (text.isEmpty()) {
            return attempts.fill(place, file);
        }
        SlashLine line =
                typing.command(text)
                        .orElseThrow(() -> cannot("knows no command that takes a file: " + text));
        String option = line.file();
        if (option == null) {
            throw cannot("finds no option for a file in " + text);
        }
        Map<String, Object> values = typing.values(line);
        values.put(option, file);
        return attempts.answer(place.slash(line.path(), values));
    }

    /** The bot is not told. */
    private Answer reply(String to, String text) {
        place.replies(newest(to), text);
        return _ -> {};
    }

    private Seen newest(String words) {
        return place.messages().reversed().stream()
                .filter(holding(words))
                .findFirst()
                .orElseThrow(() -> cannot("sees no message with “" + words + "”"));
    }

    private Answer press(Act.Presses act) {
        screen();
        if (act.which() == Act.Age.OLD) {
            DiscordControls.Shown old =
                    controls.old(act.label())
                            .orElseThrow(() -> cannot("never saw [" + act.label() + "]"));
            return attempts.deliver(
                    () -> person.in(old.channel()).clickLate(old.message(), old.customId()),
                    act.delivery());
        }
        return press(
                Patience.find(
                        () ->
                                DiscordControls.button(
                                        place.messages(), act.label(), holding(act.in())),
                        person.name() + " sees no button [" + act.label() + "]"),
                act.delivery());
    }

    private Answer press(DiscordControls.Pressed pressed, Act.Delivery delivery) {
        String url = pressed.button().url();
        if (url != null) {
            long channel = Long.parseLong(url.substring(url.lastIndexOf('/') + 1));
            go(peer.world().locked(() -> peer.world().channel(channel)));
            return _ -> {};
        }
        long message = pressed.message().id();
        return attempts.deliver(
                () -> place.clickLate(message, pressed.button().customId()), delivery);
    }

    private Answer pick(Act.Picks act) {
        DiscordControls.Picked picked =
                Patience.find(
                        () ->
                                DiscordControls.entry(
                                        place.messages(), act.option(), holding(act.in())),
                        person.name() + " sees no list with [" + act.option() + "]");
        return attempts.deliver(
                () ->
                        place.select(
                                picked.message(), picked.menu().label(), picked.choice().label()),
                act.delivery());
    }

    private Predicate<Seen> holding(@Nullable String words) {
        return message -> words == null || sight.plain(message).contains(words);
    }

    private AssertionError cannot(String what) {
        return new AssertionError(person.name() + " " + what);
    }

    private Answer type(String text) {
        suggestions = List.of();
        Optional<SlashLine> command = typing.command(text);
        if (command.isEmpty() || command.get().options().isEmpty()) {
            suggestions = typing.commands(text);
            return _ -> {};
        }
        SlashLine line = command.get();
        Map<String, Object> values = typing.values(line);
        String typed = List.copyOf(line.options().keySet()).getLast();
        String focused =
                values.containsKey(typed) ? typed : line.people().getOrDefault(typed, typed);
        Attempt attempt = place.autocomplete(line.path(), values, focused);
        return _ -> {
            if (attempt.outcome() instanceof Outcome.Suggested(var list)) {
                suggestions = list.stream().map(one -> one.name()).toList();
            }
        };
    }

    @Override
    public Screen screen() {
        return screen(List.of(place));
    }

    @Override
    public Screen everything() {
        List<DiscordPlace> all = new ArrayList<>();
        all.add(person.in(tavern));
        peer.threadsVisibleTo(person, tavern).forEach(thread -> all.add(person.in(thread)));
        all.add(person.inPrivate());
        if (all.stream().noneMatch(one -> one.channel().id() == place.channel().id())) {
            all.add(place);
        }
        return screen(all);
    }

    @Override
    public byte[] open(String message, String file) {
        return place.messages().stream()
                .filter(seen -> Long.toString(seen.id()).equals(message))
                .flatMap(seen -> seen.files().stream())
                .filter(one -> one.name().equals(file))
                .map(SeenFile::bytes)
                .findFirst()
                .orElseThrow(() -> cannot("has no file “" + file + "”"));
    }

    private Screen screen(List<DiscordPlace> places) {
        List<Screen.Message> messages = new ArrayList<>();
        for (DiscordPlace one : places) {
            for (Seen seen : one.messages()) {
                controls.remember(one.channel(), seen);
                messages.add(sight.message(one.channel(), seen));
            }
        }
        attempts.form().ifPresent(open -> messages.add(DiscordSight.message(open)));
        return new Screen(messages, suggestions);
    }
}
