package dev.korchma.bot;

import dev.korchma.bot.chat.ChatPlatform;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** A front as small as a front can be: a sheet of paper for each place. */
public final class PaperFront implements ChatPlatform {

    /** A message as it is now. */
    public record Message(Place place, String id, View view) {

        public Optional<Control.Button> button(String label) {
            return view.rows().stream()
                    .flatMap(List::stream)
                    .filter(Control.Button.class::isInstance)
                    .map(Control.Button.class::cast)
                    .filter(button -> button.label().equals(label))
                    .findFirst();
        }
    }

    private final String front;
    private final Map<String, Message> messages = new LinkedHashMap<>();
    private final Map<String, Place> threads = new LinkedHashMap<>();

    /** How often something was to be posted in a place nobody lets the bot into. */
    private final Map<String, Integer> shut = new HashMap<>();

    /** Every time something was to be posted, whether it stands there already or not. */
    private final List<String> posts = new ArrayList<>();

    private volatile CountDownLatch gate = new CountDownLatch(0);

    public PaperFront(String front) {
        this.front = front;
    }

    @Override
    public String front() {
        return front;
    }

    @Override
    public Posting post(Place place, View view, String nonce) {
        posting(nonce);
        await(gate);
        return taken(place, view, nonce);
    }

    private synchronized void posting(String nonce) {
        posts.add(nonce);
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Posting taken(Place place, View view, String nonce) {
        if (shut.containsKey(place.id())) {
            shut.merge(place.id(), 1, Integer::sum);
            return new Shut();
        }
        messages.putIfAbsent(nonce, new Message(place, nonce, view));
        return new Posted(nonce);
    }

    @Override
    public synchronized Edited edit(Place place, String message, View view) {
        messages.put(message, new Message(place, message, view));
        return Edited.DONE;
    }

    @Override
    public synchronized Place openThread(Place parent, String title, String nonce) {
        return threads.computeIfAbsent(nonce, key -> Place.thread(front, key, parent.id()));
    }

    @Override
    public synchronized Whispered whisper(String account, View view, String nonce) {
        messages.putIfAbsent(nonce, new Message(Place.privately(front, account), nonce, view));
        return Whispered.DONE;
    }

    /** From now on what is posted is on its way until {@link #comesThrough}. */
    public void keepsWaiting() {
        gate = new CountDownLatch(1);
    }

    public void comesThrough() {
        gate.countDown();
    }

    /** What was to be posted, once for every time. */
    public synchronized List<String> posts() {
        return List.copyOf(posts);
    }

    /** From now on nothing can be posted there. */
    public synchronized void shut(Place place) {
        shut.put(place.id(), 0);
    }

    public synchronized void open(Place place) {
        shut.remove(place.id());
    }

    /** Whether something was to be posted in a place that is shut. */
    public synchronized boolean isKnockedAt(Place place) {
        return shut.getOrDefault(place.id(), 0) > 0;
    }

    /** Everything in a channel and the threads below it, oldest first. */
    public synchronized List<Message> in(Place channel) {
        List<Message> there = new ArrayList<>();
        for (Message message : messages.values()) {
            Place place = message.place();
            if (place.equals(channel) || channel.id().equals(place.parent())) {
                there.add(message);
            }
        }
        return there;
    }

    /** What voices said in a place, oldest first. */
    public synchronized List<Message> said(Place place) {
        return messages.values().stream()
                .filter(message -> message.view().voice() != null)
                .filter(message -> message.place().id().equals(place.id()))
                .toList();
    }

    /** The thread below a channel, as soon as there is one. */
    public synchronized Optional<Place> threadUnder(Place channel) {
        return threads.values().stream()
                .filter(thread -> channel.id().equals(thread.parent()))
                .findFirst();
    }

    /** The newest message of a channel or its threads that holds these words. */
    public Optional<Message> find(Place channel, String words) {
        return in(channel).stream()
                .filter(message -> message.view().words().contains(words))
                .reduce((_, newer) -> newer);
    }
}
