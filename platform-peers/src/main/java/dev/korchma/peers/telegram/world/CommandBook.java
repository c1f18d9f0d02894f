package dev.korchma.peers.telegram.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The commands a bot has declared, by scope and language. Guarded by its {@link World}'s lock. */
public final class CommandBook {

    /**
     * A declared command.
     *
     * @param ephemeral whether using it in a group writes a message only its sender and the bot see
     */
    public record Command(String name, String description, boolean ephemeral) {}

    /**
     * Where a list holds.
     *
     * @param type of {@code BotCommandScope} in the Bot API
     * @param chat 0 where the type names none
     * @param user 0 where the type names none
     */
    public record Scope(String type, long chat, long user) {

        static Scope of(String type) {
            return new Scope(type, 0, 0);
        }
    }

    private record Key(Scope scope, String language) {}

    private final Map<Key, List<Command>> lists = new HashMap<>();

    /**
     * Sets the commands of a scope.
     *
     * @param language two letters, empty for everybody without a list of their own
     */
    public void set(Scope scope, String language, List<Command> commands) {
        lists.put(new Key(scope, language), List.copyOf(commands));
    }

    public void delete(Scope scope, String language) {
        lists.remove(new Key(scope, language));
    }

    public List<Command> get(Scope scope, String language) {
        return lists.getOrDefault(new Key(scope, language), List.of());
    }

    /**
     * What somebody is offered in a chat: the narrowest scope with a list wins, and within a scope
     * the person's language before the list for everybody, as the Bot API lays down under
     * "Determining list of commands".
     */
    public List<Command> shownTo(Member member, Chat chat) {
        var language = Optional.ofNullable(member.account().language()).orElse("");
        var two = language.length() > 2 ? language.substring(0, 2) : language;
        for (var scope : narrowestFirst(member, chat)) {
            for (var key : List.of(new Key(scope, two), new Key(scope, ""))) {
                var list = lists.get(key);
                if (list != null && !list.isEmpty()) {
                    return list;
                }
            }
        }
        return List.of();
    }

    private static List<Scope> narrowestFirst(Member member, Chat chat) {
        var scopes = new ArrayList<Scope>();
        if (chat.isPrivate()) {
            scopes.add(new Scope("chat", chat.id(), 0));
            scopes.add(Scope.of("all_private_chats"));
        } else {
            scopes.add(new Scope("chat_member", chat.id(), member.account().id()));
            if (member.status().administers()) {
                scopes.add(new Scope("chat_administrators", chat.id(), 0));
            }
            scopes.add(new Scope("chat", chat.id(), 0));
            if (member.status().administers()) {
                scopes.add(Scope.of("all_chat_administrators"));
            }
            scopes.add(Scope.of("all_group_chats"));
        }
        scopes.add(Scope.of("default"));
        return scopes;
    }
}
