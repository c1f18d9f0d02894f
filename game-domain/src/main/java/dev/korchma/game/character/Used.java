package dev.korchma.game.character;

import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Reversible;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Result;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a hero did outside any fight reached a character, be it the hero itself.
 *
 * @param by the hero who did it
 * @param action id in its pack
 * @param item what it was done with, null where nothing
 * @param results what happened to this character, in order, by the ids of characters
 */
public record Used(
        DocumentId document,
        DocumentId by,
        String action,
        @Nullable String item,
        List<Result> results,
        Body from,
        Body to)
        implements CharacterEvent, Reversible {

    public Used {
        results = List.copyOf(results);
    }

    @Override
    public Used inverse() {
        return new Used(
                document,
                by,
                action,
                item,
                results.reversed().stream().map(Result::inverse).toList(),
                to,
                from);
    }
}
