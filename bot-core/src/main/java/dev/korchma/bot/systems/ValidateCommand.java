package dev.korchma.bot.systems;

import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.HandedFile;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.rulebooks.PackCheck;
import dev.korchma.bot.rulebooks.PinnedPacks;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Says what is wrong with a game system somebody wrote, or that nothing is. Nothing of it is kept.
 */
@Component
final class ValidateCommand implements Command {

    private static final String FILE = "file";

    private final PinnedPacks packs;
    private final VerdictDrawer drawer;

    ValidateCommand(PinnedPacks packs, Texts texts) {
        this.packs = packs;
        drawer = new VerdictDrawer(texts);
    }

    @Override
    public String name() {
        return "system validate";
    }

    @Override
    public Manner manner() {
        return Manner.SECRET;
    }

    @Override
    public boolean writes() {
        return false;
    }

    @Override
    public List<Option> options() {
        return List.of(Option.required(FILE, new Option.File(PackCheck.ARCHIVE_MEGABYTES)));
    }

    @Override
    public Outcome run(Call call) {
        HandedFile file = call.arguments().file();
        return new Verdicts(
                file.name(),
                PackCheck.archive(
                                file.name(),
                                new ByteArrayInputStream(file.bytes()),
                                packs::installed)
                        .stream()
                        .map(Verdict::of)
                        .toList());
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return outcome instanceof Verdicts verdicts
                ? Optional.of(drawer.draw(verdicts, language))
                : Optional.empty();
    }
}
