package dev.korchma.web;

import dev.korchma.bot.chat.ChatPlatform;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.View;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The browser table as the bot speaks to it. */
@Component
class WebPlatform implements ChatPlatform {

    static final String FRONT = "web";

    private final TableStore store;
    private final Streams streams;
    private final Channels channels;

    WebPlatform(TableStore store, Streams streams, Channels channels) {
        this.store = store;
        this.streams = streams;
        this.channels = channels;
    }

    @Override
    public String front() {
        return FRONT;
    }

    @Override
    public Posting post(Place place, View view, String nonce) {
        long id =
                place.kind() == Place.Kind.PRIVATE
                        ? postAlone(place.id(), view, nonce)
                        : store.post(place.id(), null, null, view, nonce);
        streams.wake();
        return new Posted(Long.toString(id));
    }

    @Override
    public Edited edit(Place place, String message, View view) {
        boolean there = store.edit(Long.parseLong(message), view);
        streams.wake();
        return there ? Edited.DONE : Edited.GONE;
    }

    @Override
    public Place openThread(Place parent, String title, String nonce) {
        String id = store.openThread(parent.id(), title, nonce);
        streams.wake();
        return Place.thread(FRONT, id, parent.id());
    }

    @Override
    public Whispered whisper(String account, View view, String nonce) {
        postAlone(account, view, nonce);
        streams.wake();
        return Whispered.DONE;
    }

    /** The table has no private places: what is for one alone stands in its first channel. */
    private long postAlone(String account, View view, String nonce) {
        return store.post(channels.first(), null, UUID.fromString(account), view, nonce);
    }
}
