package dev.korchma.bot.characters;

import dev.korchma.bot.board.Screens;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.command.Screen;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.game.journal.MemberId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes a hero, or goes on with one that was begun. */
@Component
final class CreateCharacterCommand implements Command {

    private final Drafts drafts;
    private final Screens screens;
    private final Members members;

    CreateCharacterCommand(Drafts drafts, Screens screens, Members members) {
        this.drafts = drafts;
        this.screens = screens;
        this.members = members;
    }

    @Override
    public String name() {
        return "character create";
    }

    @Override
    public Manner manner() {
        return Manner.SECRET;
    }

    @Override
    public boolean isPlay() {
        return true;
    }

    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public Outcome run(Call call) {
        MemberId member = members.enter(call.where().space(), call.person().id());
        boolean begun =
                drafts.find(call.where().space(), member)
                        .filter(draft -> draft.way() != Draft.Way.OPEN)
                        .isPresent();
        return new Screen(
                screens.open(
                        DraftDrawer.KIND,
                        call.where(),
                        call.person(),
                        begun ? Map.of(DraftDrawer.SHOWING, DraftDrawer.RESUME) : Map.of()));
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return outcome instanceof Screen(View view) ? Optional.of(view) : Optional.empty();
    }
}
