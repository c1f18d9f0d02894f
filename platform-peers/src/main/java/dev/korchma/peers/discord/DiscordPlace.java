package dev.korchma.peers.discord;

import dev.korchma.peers.discord.payload.Components;
import dev.korchma.peers.discord.payload.Json;
import dev.korchma.peers.discord.payload.MessagePayload;
import dev.korchma.peers.discord.payload.News;
import dev.korchma.peers.discord.world.Access;
import dev.korchma.peers.discord.world.Channel;
import dev.korchma.peers.discord.world.Command;
import dev.korchma.peers.discord.world.Interaction;
import dev.korchma.peers.discord.world.Interaction.Kind;
import dev.korchma.peers.discord.world.Message;
import dev.korchma.peers.discord.world.Permission;
import dev.korchma.peers.discord.world.Response;
import dev.korchma.peers.discord.world.User;
import dev.korchma.peers.discord.world.World;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One person looking at one channel: everything that can be done there. */
public final class DiscordPlace {

    private final World world;
    private final News news;
    private final User user;
    private final Channel channel;
    private final Screen screen;

    DiscordPlace(World world, News news, User user, Channel channel) {
        this.world = world;
        this.news = news;
        this.user = user;
        this.channel = channel;
        this.screen = new Screen(world, user);
    }

    public Channel channel() {
        return channel;
    }

    /** What is on the screen, oldest first. */
    public List<Seen> messages() {
        return screen.messages(channel);
    }

    /**
     * Sends a slash command.
     *
     * @param path {@code duel user}, without the slash; names of the bot or of the person's
     *     language
     * @param options text, numbers, {@link DiscordPerson}, {@link PersonFile}, channels and roles
     *     by option name
     */
    public Attempt slash(String path, Map<String, ?> options) {
        return open(
                Kind.COMMAND,
                () -> new CommandLine(world, user, channel).data(path, options, null),
                null);
    }

    /** Types into one option of a command that is not sent yet. */
    public Attempt autocomplete(String path, Map<String, ?> options, String focused) {
        return open(
                Kind.AUTOCOMPLETE,
                () -> new CommandLine(world, user, channel).data(path, options, focused),
                null);
    }

    /** Chooses a command from the menu of a person. */
    public Attempt onPerson(String command, DiscordPerson target) {
        return open(
                Kind.COMMAND,
                () -> {
                    var data =
                            new CommandLine(world, user, channel)
                                    .data(command, Command.ON_USER, target.id());
                    new OptionValue(world, channel, data).resolved(target);
                    return data;
                },
                null);
    }

    /** Chooses a command from the menu of a message. */
    public Attempt onMessage(String command, Seen target) {
        var message = screen.message(channel, target.id());
        return open(
                Kind.COMMAND,
                () -> {
                    var data =
                            new CommandLine(world, user, channel)
                                    .data(command, Command.ON_MESSAGE, message.id);
                    data.withObject("resolved")
                            .withObject("messages")
                            .set(Long.toString(message.id), MessagePayload.of(world, message));
                    return data;
                },
                null);
    }

    /** Presses a button. */
    public Attempt click(Seen seen, String label) {
        return click(seen.id(), label);
    }

    /** Presses a button of the message with this id, whether or not it is disabled by now. */
    public Attempt click(long messageId, String label) {
        var message = screen.message(channel, messageId);
        var button =
                Controls.of(message.components).stream()
                        .filter(control -> control instanceof SeenControl.Button)
                        .filter(control -> control.label().equals(label) && !control.disabled())
                        .findFirst()
                        .orElseThrow(() -> notThere(label, message));
        return press(message, button.customId(), Components.BUTTON);
    }

    /** Sends what a button sent that the person had before the eyes a moment ago. */
    public Attempt clickLate(long messageId, String customId) {
        return press(screen.message(channel, messageId), customId, Components.BUTTON);
    }

    /** Chooses from a menu, by the words of its entries. */
    public Attempt select(Seen seen, String placeholder, String... labels) {
        return select(seen.id(), placeholder, labels);
    }

    /** Chooses from a menu of the message with this id. */
    public Attempt select(long messageId, String placeholder, String... labels) {
        var message = screen.message(channel, messageId);
        var menu = menu(message, placeholder);
        var data = component(message, menu.customId(), menu.type());
        var values = data.putArray("values");
        for (var label : labels) {
            values.add(
                    menu.choices().stream()
                            .filter(choice -> choice.label().equals(label))
                            .findFirst()
                            .orElseThrow(() -> notThere(label, message))
                            .value());
        }
        return open(Kind.COMPONENT, () -> data, message);
    }

    /** Chooses people, roles or channels from a menu of such. */
    public Attempt selectThings(Seen seen, String placeholder, Object... things) {
        var message = screen.message(channel, seen.id());
        var menu = menu(message, placeholder);
        var data = component(message, menu.customId(), menu.type());
        var values = data.putArray("values");
        for (var thing : things) {
            values.add(new OptionValue(world, channel, data).resolved(thing));
        }
        return open(Kind.COMPONENT, () -> data, message);
    }

    /** Sends a form. Fields by label; text, or labels of chosen entries. */
    public Attempt submit(SeenForm form, Map<String, ?> values) {
        var opener = world.interactions().byId(form.opener());
        if (opener == null) {
            throw new NotOnScreen("the form " + form.title() + " is too old");
        }
        return sent(() ->
                world.interactions()
                        .submit(opener, new FormAnswer(world, channel).data(form, values)));
    }

    /** Writes a message. */
    public Seen says(String text) {
        return says(text, null, null);
    }

    /** Writes a message with a file. */
    public Seen says(String text, PersonFile file) {
        return says(text, null, file);
    }

    /** Writes a message in reply to another. */
    public Seen replies(Seen to, String text) {
        return says(text, to.id(), null);
    }

    /** Takes an own message away. */
    public void deletes(Seen seen) {
        var message = screen.message(channel, seen.id());
        world.locked(() -> {
            channel.messages().remove(message.id);
            news.deleted(message);
            return null;
        });
    }

    private Seen says(String text, @Nullable Long repliesTo, @Nullable PersonFile file) {
        require(Permission.SEND_MESSAGES, "write");
        return world.locked(
                () -> screen.seen(new Talk(world, news, channel).say(user, text, repliesTo, file)));
    }

    /** The form on the person's screen, null when none is open. */
    public @Nullable SeenForm openForm() {
        var opener = world.interactions().formOpenFor(user);
        return opener != null && opener.first().join() instanceof Response.Form(var modal)
                ? Controls.form(opener.id(), modal)
                : null;
    }

    private Attempt press(Message message, String customId, int type) {
        var data = component(message, customId, type);
        return open(Kind.COMPONENT, () -> data, message);
    }

    private static ObjectNode component(Message message, String customId, int type) {
        var data = Json.object().put("custom_id", customId).put("component_type", type);
        for (JsonNode one : Components.all(message.components)) {
            if (customId.equals(Json.text(one, "custom_id"))) {
                data.put("id", Json.number(one, "id", 0));
            }
        }
        return data;
    }

    private SeenControl.Menu menu(Message message, String placeholder) {
        return Controls.of(message.components).stream()
                .filter(control -> control instanceof SeenControl.Menu)
                .map(control -> (SeenControl.Menu) control)
                .filter(menu -> menu.label().equals(placeholder) && !menu.disabled())
                .findFirst()
                .orElseThrow(() -> notThere(placeholder, message));
    }

    private Attempt open(Kind kind, Supplier<ObjectNode> data, @Nullable Message source) {
        if (kind == Kind.COMMAND || kind == Kind.AUTOCOMPLETE) {
            require(Permission.USE_APPLICATION_COMMANDS, "use commands");
        }
        return sent(() -> world.interactions().open(kind, user, channel, data.get(), source));
    }

    private Attempt sent(Supplier<Interaction> opening) {
        var interaction =
                world.locked(() -> {
                    var opened = opening.get();
                    news.opened(opened);
                    return opened;
                });
        return new Attempt(interaction, screen, () -> tellAgain(interaction));
    }

    private void tellAgain(Interaction interaction) {
        world.locked(() -> {
            news.opened(interaction);
            return interaction;
        });
    }

    private void require(Permission permission, String what) {
        if (!Access.may(channel, user.id(), permission)) {
            throw new NotOnScreen(user.name() + " cannot " + what + " in " + channel.name());
        }
        var thread = channel.thread();
        if (thread == null || !thread.isArchived()) {
            return;
        }
        if (permission != Permission.SEND_MESSAGES) {
            throw new NotOnScreen("no commands in an archived thread");
        }
        if (thread.isLocked() && !Access.may(channel, user.id(), Permission.MANAGE_THREADS)) {
            throw new NotOnScreen(channel.name() + " is locked");
        }
    }

    private static NotOnScreen notThere(String label, Message message) {
        return new NotOnScreen("no " + label + " among " + Controls.of(message.components));
    }
}
