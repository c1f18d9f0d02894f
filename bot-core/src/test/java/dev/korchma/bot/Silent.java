package dev.korchma.bot;

import dev.korchma.bot.chat.Form;
import dev.korchma.bot.chat.Reply;
import dev.korchma.bot.chat.View;
import java.util.List;

/** The way back to somebody who listens to no answer. */
public final class Silent implements Reply {

    @Override
    public void defer(Visibility visibility) {}

    @Override
    public Reached answer(View view, Visibility visibility) {
        return Reached.NOW;
    }

    @Override
    public void update(View view) {}

    @Override
    public void form(Form form) {}

    @Override
    public void suggest(List<Suggestion> suggestions) {}

    @Override
    public void done() {}
}
