package dev.korchma.web;

import dev.korchma.bot.chat.ChatPlatform;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.View;
import org.springframework.stereotype.Component;

/** The browser table as the bot speaks to it. */
@Component
class WebPlatform implements ChatPlatform {

    static final String FRONT = "web";

    private final TableStore store;
    private final Streams streams;

    WebPlatform(TableStore store, Streams streams) {
        this.store = store;
        this.streams = streams;
    }

    @Override
    public String front() {
        return FRONT;
    }

    @Override
    public Posting post(Place place, View view, String nonce) {
        long id = store.post(place.id(), null, null, view, nonce);
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
        if (parent.kind() == Place.Kind.PRIVATE) {
            return parent;
        }
        String id = store.openThread(parent.id(), title, nonce);
        streams.wake();
        return Place.thread(FRONT, id, parent.id());
    }

    @Override
    public Whispered whisper(String account, View view, String nonce) {
        post(Place.privately(FRONT, account), view, nonce);
        return Whispered.DONE;
    }
}
