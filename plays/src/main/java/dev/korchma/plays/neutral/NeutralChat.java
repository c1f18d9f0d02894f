package dev.korchma.plays.neutral;

import dev.korchma.bot.chat.ChatPlatform;
import dev.korchma.bot.chat.Form;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.Reply;
import dev.korchma.bot.chat.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Messages, threads and forms of one chat, in memory. It lives outside the bot and outlives its
 * restarts, as a real platform does, and keeps the same promises: a nonce posts once.
 */
public final class NeutralChat implements ChatPlatform {

    public static final String FRONT = "neutral";

    /** A thread and its title. */
    record Opened(Place place, String title) {}

    private final Map<String, Said> messages = new LinkedHashMap<>();
    private final List<Said> everShown = new ArrayList<>();
    private final Map<String, Opened> threads = new LinkedHashMap<>();
    private final Map<String, Form> forms = new HashMap<>();
    private final Map<String, List<Reply.Suggestion>> suggestions = new HashMap<>();

    @Override
    public String front() {
        return FRONT;
    }

    @Override
    public Posting post(Place place, View view, String nonce) {
        return new ChatPlatform.Posted(
                put(new Said("post-" + nonce, place, view, null), false).id());
    }

    @Override
    public synchronized Edited edit(Place place, String message, View view) {
        Said posted = messages.get(message);
        if (posted == null) {
            return Edited.GONE;
        }
        put(posted.showing(view), true);
        return Edited.DONE;
    }

    @Override
    public synchronized Place openThread(Place parent, String title, String nonce) {
        return threads.computeIfAbsent(
                        nonce, _ -> new Opened(Place.thread(FRONT, nonce, parent.id()), title))
                .place();
    }

    @Override
    public Whispered whisper(String account, View view, String nonce) {
        put(new Said("whisper-" + nonce, Place.privately(FRONT, account), view, account), false);
        return Whispered.DONE;
    }

    /** What somebody said, or what was answered; the same key stands there once. */
    synchronized Said put(Said posted, boolean redraw) {
        Said there = messages.get(posted.id());
        if (there != null && !redraw) {
            return there;
        }
        messages.put(posted.id(), posted);
        everShown.add(posted);
        return posted;
    }

    synchronized List<Said> shown(Place place, String account) {
        return messages.values().stream()
                .filter(posted -> posted.place().id().equals(place.id()))
                .filter(posted -> posted.isFor(account))
                .toList();
    }

    /** Every message below a channel and in the private chat of the account. */
    synchronized List<Said> everything(String channel, String account) {
        return messages.values().stream()
                .filter(posted -> posted.isFor(account))
                .filter(posted ->
                        posted.place().id().equals(account)
                                || posted.place().id().startsWith(channel)
                                || channel.equals(posted.place().parent()))
                .toList();
    }

    /** The states of all messages an account could ever see, newest first. */
    synchronized List<Said> history(String account) {
        return everShown.reversed().stream().filter(posted -> posted.isFor(account)).toList();
    }

    synchronized Optional<Said> message(String id) {
        return Optional.ofNullable(messages.get(id));
    }

    /** The newest thread below a channel whose title holds the words. */
    synchronized Optional<Place> thread(String channel, String words) {
        return threads.values().stream()
                .filter(thread -> channel.equals(thread.place().parent()))
                .filter(thread -> thread.title().contains(words))
                .map(Opened::place)
                .reduce((_, newer) -> newer);
    }

    synchronized void open(String account, @Nullable Form form) {
        if (form == null) {
            forms.remove(account);
        } else {
            forms.put(account, form);
        }
    }

    synchronized Optional<Form> form(String account) {
        return Optional.ofNullable(forms.get(account));
    }

    synchronized void suggest(String account, List<Reply.Suggestion> found) {
        suggestions.put(account, found);
    }

    synchronized List<Reply.Suggestion> suggestions(String account) {
        return suggestions.getOrDefault(account, List.of());
    }
}
