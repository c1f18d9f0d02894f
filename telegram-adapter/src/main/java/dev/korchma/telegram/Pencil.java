package dev.korchma.telegram;

import dev.korchma.bot.chat.Accounts;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Gallery;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.View;
import java.util.Optional;

/** Draws views for a place. */
@OnTelegram
class Pencil {

    private static final String SUPERGROUP = "-100";

    private final Drawing drawing;
    private final SelectRows selects;
    private final Myself myself;

    Pencil(Accounts accounts, Gallery gallery, SelectRows selects, Myself myself) {
        this.drawing = new Drawing(person -> accounts.account(TelegramFront.NAME, person), gallery);
        this.selects = selects;
        this.myself = myself;
    }

    Drawn draw(View view, Target here) {
        return drawing.draw(view, keyboard(here), true);
    }

    /** Without a picture or file above: for what Telegram takes none in. */
    Drawn inWords(View view, Target here) {
        return drawing.draw(view, keyboard(here), false);
    }

    private Keyboard keyboard(Target here) {
        return new Keyboard(selects::number, go -> link(go, here));
    }

    /** Only supergroups, topics and the private chat with the bot have addresses. */
    private Optional<String> link(Control.Go go, Target here) {
        Place place = go.place();
        Target there = Target.of(place);
        if (!place.front().equals(TelegramFront.NAME) || there.equals(here)) {
            return Optional.empty();
        }
        if (place.kind() == Place.Kind.PRIVATE) {
            return myself.link("go");
        }
        if (!there.chat().startsWith(SUPERGROUP)) {
            return Optional.empty();
        }
        String group = "https://t.me/c/" + there.chat().substring(SUPERGROUP.length());
        return Optional.of(group + "/" + (there.topic() == null ? 1 : there.topic()));
    }
}
