package dev.korchma.bot.encounters;

import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells whoever asked for the screen of a fight where it stands, and shows the way there. */
@Component
class Openings {

    private final Texts texts;

    Openings(Texts texts) {
        this.texts = texts;
    }

    /** A screen that whoever leads a fight has asked for. */
    sealed interface Open extends Outcome {
        String title();

        Place screen();
    }

    /** The fight is new, and so is its screen. */
    record Opened(String title, Place screen) implements Open {}

    /** The screen of a fight that is on. */
    record Shown(String title, Place screen) implements Open {}

    View view(Open open, Language language) {
        return View.of(View.Tone.GOOD)
                .text(texts.rich(language, words(open), Map.of("title", open.title())))
                .controls(way(open.screen(), language))
                .build();
    }

    /** To a thread that is still opened the app itself shows the way. */
    private List<Control> way(Place screen, Language language) {
        return isAside(screen)
                ? List.of()
                : List.of(new Control.Go(screen, texts.plain(language, "encounter.to-screen")));
    }

    private static boolean isAside(Place screen) {
        return screen.kind() == Place.Kind.CHANNEL;
    }

    /** Not every app calls it a private chat. */
    private String words(Open open) {
        String what =
                switch (open) {
                    case Opened _ -> "encounter.opened";
                    case Shown _ -> "encounter.shown";
                };
        if (isAside(open.screen())) {
            return what + ".aside";
        }
        String there = what + "." + open.screen().front();
        return texts.has(there) ? there : what;
    }
}
