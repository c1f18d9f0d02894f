package dev.korchma.discord;

import dev.korchma.bot.chat.Form;
import dev.korchma.bot.chat.Reply;
import dev.korchma.bot.chat.View;
import java.util.List;
import net.dv8tion.jda.api.interactions.callbacks.IAutoCompleteCallback;
import net.dv8tion.jda.api.interactions.commands.Command;

/** The way back to somebody who is typing an option: suggestions or nothing. */
final class CompletionReply implements Reply {

    private static final int MOST = 25;
    private static final int LONGEST = 100;

    private final IAutoCompleteCallback typing;

    CompletionReply(IAutoCompleteCallback typing) {
        this.typing = typing;
    }

    @Override
    public void suggest(List<Suggestion> suggestions) {
        List<Command.Choice> choices =
                suggestions.stream()
                        .filter(one -> !one.value().isEmpty() && one.value().length() <= LONGEST)
                        .limit(MOST)
                        .map(one ->
                                new Command.Choice(
                                        ViewPainter.cut(one.label(), LONGEST), one.value()))
                        .toList();
        // Whoever types on gets the next ones; a late list is of no use and no trouble.
        typing.replyChoices(choices).queue(_ -> {}, _ -> {});
    }

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
    public void done() {}
}
