package dev.korchma.discord;

import dev.korchma.bot.chat.ChatPlatform;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Form;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.Reply;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import java.util.List;

/**
 * The way back to a line typed in the private chat: there every answer is for that person alone.
 */
final class LineReply implements Reply {

    private final DiscordPlatform platform;
    private final Place place;
    private final String key;

    LineReply(DiscordPlatform platform, Place place, String key) {
        this.platform = platform;
        this.place = place;
        this.key = key;
    }

    @Override
    public void defer(Visibility visibility) {}

    @Override
    public Reached answer(View view, Visibility visibility) {
        return switch (platform.post(place, view, "answer-" + key)) {
            case ChatPlatform.Posted _ -> Reached.NOW;
            case ChatPlatform.Shut _ -> Reached.NOT_YET;
        };
    }

    @Override
    public void update(View view) {
        answer(view, Visibility.SECRET);
    }

    /** A line cannot open a form; a button can, and pressing it asks again. */
    @Override
    public void form(Form form) {
        View question =
                View.of(View.Tone.PLAIN)
                        .text(Rich.plain(form.inputs().getFirst().label()))
                        .controls(
                                List.of(
                                        new Control.Button(
                                                form.token(), form.title(), Control.Style.PRIMARY)))
                        .build();
        answer(question, Visibility.SECRET);
    }

    @Override
    public void suggest(List<Suggestion> suggestions) {}

    @Override
    public void done() {}
}
