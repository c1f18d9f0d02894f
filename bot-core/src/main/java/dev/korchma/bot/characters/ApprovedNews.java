package dev.korchma.bot.characters;

import dev.korchma.bot.board.Views;
import dev.korchma.bot.people.Seating;
import dev.korchma.bot.people.Whereabouts;
import dev.korchma.bot.store.Ledger;
import dev.korchma.game.character.Approved;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.Rebuilt;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Event;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The tables hear of a hero, or of a level, when it is approved and not when it is asked for. */
@Component
class ApprovedNews {

    private final Views views;
    private final Seating seating;
    private final Games games;
    private final LevelDice dice;

    ApprovedNews(Views views, Seating seating, Games games, LevelDice dice) {
        this.views = views;
        this.seating = seating;
        this.games = games;
        this.dice = dice;
    }

    @EventListener
    void recorded(Ledger.Recorded recorded) {
        for (Event event : recorded.events()) {
            if (event instanceof Approved approved) {
                tell(recorded, approved);
            }
        }
    }

    private void tell(Ledger.Recorded recorded, Approved approved) {
        DocumentId id = approved.document();
        if (approved.from().isToCome()) {
            announce(recorded, HeroNews.KIND, Map.of(HeroNews.HERO, id.value().toString()));
            return;
        }
        Character before = (Character) Objects.requireNonNull(recorded.before().get(id));
        rebuilt(recorded, id)
                .ifPresent(event -> {
                    int levels = event.to().build().level() - before.build().level();
                    if (levels > 0) {
                        announce(
                                recorded, RoseNews.KIND, RoseNews.of(event, thrown(before, event)));
                    } else if (levels < 0) {
                        announce(recorded, FellNews.KIND, FellNews.of(before));
                    }
                });
    }

    /** The dice of a level fall the same whenever they are thrown. */
    private String thrown(Character before, Rebuilt event) {
        return LevelThrowWords.kept(
                dice.grown(
                                games.pinned(before.pack()).system(),
                                before.id(),
                                event.to().build(),
                                before.build().level())
                        .fallen());
    }

    private static Optional<Rebuilt> rebuilt(Ledger.Recorded recorded, DocumentId id) {
        return recorded.events().stream()
                .filter(Rebuilt.class::isInstance)
                .map(Rebuilt.class::cast)
                .filter(event -> event.document().equals(id))
                .findFirst();
    }

    private void announce(Ledger.Recorded recorded, String kind, Map<String, String> subject) {
        for (Whereabouts table : seating.tables(recorded.space())) {
            views.announce(kind, table, subject);
        }
    }
}
