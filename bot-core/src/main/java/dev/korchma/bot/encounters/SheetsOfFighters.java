package dev.korchma.bot.encounters;

import dev.korchma.bot.store.Ledger;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.journal.Document;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * While a hero fights with its own body the fight has the truth about it: what changes there is to
 * be seen on what follows the hero.
 */
@Component
class SheetsOfFighters {

    private final ApplicationEventPublisher publisher;

    SheetsOfFighters(ApplicationEventPublisher publisher) {
        this.publisher = publisher;
    }

    @EventListener
    void recorded(Ledger.Recorded recorded) {
        recorded.after()
                .forEach((id, document) -> {
                    if (document instanceof Encounter now && now.isLed()) {
                        now.fighters()
                                .forEach(one -> look(recorded, recorded.before().get(id), one));
                    }
                });
    }

    private void look(Ledger.Recorded recorded, @Nullable Document before, Fighter now) {
        boolean changed =
                before instanceof Encounter was
                        && was.fighter(now.id())
                                .filter(then -> !then.body().equals(now.body()))
                                .isPresent();
        Optional.ofNullable(now.character())
                .filter(_ -> changed)
                .ifPresent(hero ->
                        publisher.publishEvent(
                                new Ledger.DocumentTouched(recorded.space(), hero.value())));
    }
}
