package dev.korchma.bot.encounters;

import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.rulebooks.PinnedPacks;
import dev.korchma.bot.speech.Cast;
import dev.korchma.bot.store.DocumentStore;
import dev.korchma.bot.text.Language;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.encounter.Stage;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Those who can be seen in the fights a master has called out, under their public names. */
@Component
final class CastOfFights implements Cast {

    private final DocumentStore documents;
    private final PinnedPacks packs;

    CastOfFights(DocumentStore documents, PinnedPacks packs) {
        this.documents = documents;
        this.packs = packs;
    }

    @Override
    public List<String> onStage(long space, Language language) {
        return documents.all(space, Encounter.class).reversed().stream()
                .filter(Encounter::isLed)
                .filter(CastOfFights::isCalledOut)
                .map(Encounter::asSeen)
                .flatMap(seen -> names(seen, language))
                .distinct()
                .toList();
    }

    private static boolean isCalledOut(Encounter encounter) {
        return switch (encounter.stage()) {
            case Stage.Gathering _, Stage.Running _, Stage.Paused _ -> true;
            case Stage.Prepared _, Stage.Proposed _, Stage.Over _ -> false;
        };
    }

    private Stream<String> names(Encounter seen, Language language) {
        PackWords words = PackWords.of(packs.pinned(seen.pack()), language);
        return seen.fighters().stream()
                .filter(fighter -> !fighter.isHero())
                .map((Fighter fighter) -> FightWords.name(words, seen, fighter));
    }
}
