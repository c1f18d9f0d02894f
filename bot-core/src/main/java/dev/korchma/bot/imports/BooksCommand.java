package dev.korchma.bot.imports;

import dev.korchma.bot.board.Screens;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.command.Screen;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The books of a campaign, for its master: what came of each, and the way to be rid of it. */
@Component
final class BooksCommand implements Command {

    private final Masters masters;
    private final Screens screens;

    BooksCommand(Masters masters, Screens screens) {
        this.masters = masters;
        this.screens = screens;
    }

    @Override
    public String name() {
        return "rules books";
    }

    @Override
    public Manner manner() {
        return Manner.SECRET;
    }

    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public Outcome run(Call call) {
        return masters.inTheirs(
                call,
                (here, _) ->
                        new Screen(
                                screens.open(
                                        ShelfDrawer.KIND, here.where(), here.person(), Map.of())));
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return outcome instanceof Screen(View view) ? Optional.of(view) : Optional.empty();
    }
}
