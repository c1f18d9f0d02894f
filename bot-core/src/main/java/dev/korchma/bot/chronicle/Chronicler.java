package dev.korchma.bot.chronicle;

import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.rulebooks.PinnedPacks;
import dev.korchma.bot.store.Ledger;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.encounter.EncounterEvent;
import dev.korchma.game.encounter.Past;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes what happened in a fight from its journal, as it held at the end of the part told of. */
@Component
class Chronicler {

    private final Ledger ledger;
    private final PinnedPacks packs;
    private final Texts texts;

    Chronicler(Ledger ledger, PinnedPacks packs, Texts texts) {
        this.ledger = ledger;
        this.packs = packs;
        this.texts = texts;
    }

    /** Line by line; as it was edited where it was. */
    List<Rich> lines(ChronicleRows.Row row, Language language) {
        String words = row.words();
        if (words != null) {
            return words.lines().filter(line -> !line.isBlank()).map(Rich::plain).toList();
        }
        List<Past> steps = steps(row.space(), row);
        Pack pack = packs.pinned(Reading.pack(steps));
        return written(steps, row.after(), PackWords.of(pack, language), texts);
    }

    /**
     * @param steps all steps up to the end of the part, oldest first
     * @param after the part begins after this step
     */
    static List<Rich> written(List<Past> steps, long after, PackWords words, Texts texts) {
        Happened happened = Reading.read(steps, after, words.vitalTrack());
        Wording wording = new Wording(texts, words, happened.after());
        return Editor.lines(
                        happened, words.vitalTrack(), fighter -> words.vitalMost(fighter.body()))
                .stream()
                .map(wording::line)
                .toList();
    }

    /** Whether there is anything to tell of: a turn was taken in it. */
    boolean isWorthTelling(ChronicleRows.Row row) {
        return Past.living(steps(row.space(), row)).stream()
                .filter(step -> step.number() > row.after())
                .anyMatch(step ->
                        step.events().stream()
                                .anyMatch(event -> event instanceof EncounterEvent.Acted));
    }

    private List<Past> steps(long space, ChronicleRows.Row row) {
        return ledger.steps(space, row.encounter().value()).stream()
                .filter(kept -> kept.number() <= row.last())
                .map(kept -> new Past(kept.number(), kept.actor(), kept.events()))
                .toList();
    }
}
