package dev.korchma.plays.discord;

import dev.korchma.peers.discord.Attempt;
import dev.korchma.peers.discord.DiscordPeer;
import dev.korchma.peers.discord.DiscordPerson;
import dev.korchma.peers.discord.DiscordPlace;
import dev.korchma.peers.discord.NotOnScreen;
import dev.korchma.peers.discord.Outcome;
import dev.korchma.peers.discord.Seen;
import dev.korchma.peers.discord.SeenControl;
import dev.korchma.peers.discord.SeenForm;
import dev.korchma.peers.discord.world.Channel;
import dev.korchma.plays.language.Act;
import dev.korchma.plays.stage.Screen;
import dev.korchma.plays.stage.Seat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A person with a Discord client. */
final class DiscordSeat implements Seat {

    /** A button as it was shown once. */
    private record Shown(Channel channel, long message, String label, String customId) {}

    private final DiscordPeer peer;
    private final DiscordPerson person;
    private final Map<String, DiscordPerson> people;
    private final Channel tavern;
    private final Map<String, Shown> everShown = new LinkedHashMap<>();
    private final DiscordSight sight;
    private DiscordPlace place;
    private @Nullable SeenForm form;
    private @Nullable Attempt last;
    private List<String> suggestions = List.of();

    DiscordSeat(
            DiscordPeer peer,
            DiscordPerson person,
            Map<String, DiscordPerson> people,
            Channel tavern) {
        this.peer = peer;
        this.person = person;
        this.people = people;
        this.tavern = tavern;
        sight = new DiscordSight(people.keySet());
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
                case Act.Presses presses -> press(presses);
                case Act.Picks picks -> pick(picks);
                case Act.Fills(var fields) -> fill(fields);
                case Act.Types(String text) -> type(text);
                case Act.Echo() -> echo();
            };
        } catch (NotOnScreen cannot) {
            throw new AssertionError(
                    person.name() + " cannot do that in Discord: " + cannot.getMessage(), cannot);
        }
    }

    private Answer says(String text) {
        Optional<SlashLine> command =
                text.startsWith("/") ? SlashLine.read(text, declared()) : Optional.empty();
        if (command.isEmpty()) {
            place.says(text);
            return _ -> {};
        }
        SlashLine line = command.get();
        return answer(place.slash(line.path(), values(line)));
    }

    private List<JsonNode> declared() {
        return peer.world()
                .locked(() ->
                        peer.world().commands().values().stream()
                                .<JsonNode>map(command -> command.declared())
                                .toList());
    }

    /** People are picked from the client's own list. */
    private Map<String, Object> values(SlashLine line) {
        Map<String, Object> values = new HashMap<>();
        line.options().forEach((name, text) -> values.put(name, text));
        if (line.path().equals("duel user")) {
            values.computeIfPresent("opponent", (_, text) -> somebody(text.toString()));
        }
        return values;
    }

    private Object somebody(String text) {
        String name = text.startsWith("@") ? text.substring(1) : text;
        DiscordPerson found = people.get(name);
        return found == null ? text : found;
    }

    private Answer press(Act.Presses act) {
        screen();
        return act.which() == Act.Age.OLD ? pressOld(act) : pressShown(act);
    }

    private Answer pressShown(Act.Presses act) {
        for (Seen message : place.messages().reversed()) {
            if (act.in() != null && !sight.plain(message).contains(act.in())) {
                continue;
            }
            for (SeenControl control : message.controls()) {
                if (control instanceof SeenControl.Button button
                        && !button.disabled()
                        && Screen.fits(button.label(), act.label())) {
                    return press(button, message, act.delivery());
                }
            }
        }
        throw new AssertionError(
                "there is no button [" + act.label() + "] in what " + person.name() + " sees");
    }

    private Answer pressOld(Act.Presses act) {
        Shown old =
                everShown.values().stream()
                        .filter(shown -> Screen.fits(shown.label(), act.label()))
                        .reduce((_, newer) -> newer)
                        .orElseThrow(() ->
                                new AssertionError(person.name() + " never saw " + act.label()));
        return deliver(
                () -> person.in(old.channel()).clickLate(old.message(), old.customId()),
                act.delivery());
    }

    private Answer press(SeenControl.Button button, Seen message, Act.Delivery delivery) {
        String url = button.url();
        if (url != null) {
            long channel = Long.parseLong(url.substring(url.lastIndexOf('/') + 1));
            go(peer.world().locked(() -> peer.world().channel(channel)));
            return _ -> {};
        }
        return deliver(() -> place.clickLate(message.id(), button.customId()), delivery);
    }

    private Answer pick(Act.Picks act) {
        for (Seen message : place.messages().reversed()) {
            for (SeenControl control : message.controls()) {
                if (control instanceof SeenControl.Menu menu) {
                    Optional<SeenControl.Choice> choice =
                            menu.choices().stream()
                                    .filter(one -> Screen.fits(one.label(), act.option()))
                                    .findFirst();
                    if (choice.isPresent()) {
                        return deliver(
                                () -> place.select(message, menu.label(), choice.get().label()),
                                act.delivery());
                    }
                }
            }
        }
        throw new AssertionError(
                "there is no list with [" + act.option() + "] in what " + person.name() + " sees");
    }

    private Answer fill(Map<String, String> answers) {
        SeenForm open = form;
        if (open == null) {
            throw new AssertionError("no form is open for " + person.name());
        }
        Map<String, Object> values = new HashMap<>();
        answers.forEach((label, text) -> values.put(field(open, label).label(), text));
        form = null;
        return answer(place.submit(open, values));
    }

    private static SeenForm.Field field(SeenForm form, String label) {
        return form.fields().stream()
                .filter(field -> label.isEmpty() || Screen.fits(field.label(), label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the form has no field " + label));
    }

    private Answer type(String text) {
        suggestions = List.of();
        Optional<SlashLine> line = SlashLine.read(text, declared());
        if (line.isEmpty() || line.get().options().isEmpty()) {
            suggestions =
                    declared().stream()
                            .map(command -> "/" + command.path("name").asString(""))
                            .filter(name -> name.startsWith(text.strip()))
                            .toList();
            return _ -> {};
        }
        Map<String, Object> options = values(line.get());
        String focused = List.copyOf(line.get().options().keySet()).getLast();
        Attempt typing = place.autocomplete(line.get().path(), options, focused);
        return _ -> {
            if (typing.outcome() instanceof Outcome.Suggested(var list)) {
                suggestions = list.stream().map(one -> one.name()).toList();
            }
        };
    }

    private Answer echo() {
        Attempt before = last;
        if (before == null) {
            throw new AssertionError(person.name() + " has not done anything yet");
        }
        before.again();
        return _ -> {};
    }

    private Answer deliver(Supplier<Attempt> act, Act.Delivery delivery) {
        Attempt first = act.get();
        Answer answer = answer(first);
        return switch (delivery) {
            case ONCE -> answer;
            case DELIVERED_TWICE -> {
                first.again();
                yield answer;
            }
            case DOUBLE_CLICK -> {
                Answer second = answer(act.get());
                yield most -> {
                    answer.await(most);
                    second.await(most);
                };
            }
        };
    }

    private Answer answer(Attempt attempt) {
        last = attempt;
        return _ -> {
            switch (attempt.outcome()) {
                case Outcome.Asked(SeenForm asked) -> form = asked;
                case Outcome.Failed(String shown) ->
                        throw new AssertionError(person.name() + " sees in red: " + shown);
                case Outcome.Replied _,
                        Outcome.Thinking _,
                        Outcome.Changed _,
                        Outcome.Accepted _,
                        Outcome.Suggested _ -> {}
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

    private Screen screen(List<DiscordPlace> places) {
        List<Screen.Message> messages = new ArrayList<>();
        for (DiscordPlace one : places) {
            for (Seen seen : one.messages()) {
                remember(one.channel(), seen);
                messages.add(sight.message(one.channel(), seen));
            }
        }
        SeenForm open = form;
        if (open != null) {
            messages.add(DiscordSight.message(open));
        }
        return new Screen(messages, suggestions);
    }

    private void remember(Channel channel, Seen seen) {
        for (SeenControl control : seen.controls()) {
            if (control instanceof SeenControl.Button button && button.url() == null) {
                everShown.put(
                        button.customId(),
                        new Shown(channel, seen.id(), button.label(), button.customId()));
            }
        }
    }
}
