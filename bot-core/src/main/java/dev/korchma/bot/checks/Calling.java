package dev.korchma.bot.checks;

import dev.korchma.bot.board.Views;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.people.Places;
import dev.korchma.bot.people.Seating;
import dev.korchma.bot.people.Whereabouts;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.store.Ledger;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Opens a call with a card at every table. */
@Component
class Calling {

    private final Calls calls;
    private final Views views;
    private final Seating seating;
    private final Places places;
    private final ApplicationEventPublisher publisher;

    Calling(
            Calls calls,
            Views views,
            Seating seating,
            Places places,
            ApplicationEventPublisher publisher) {
        this.calls = calls;
        this.views = views;
        this.seating = seating;
        this.places = places;
        this.publisher = publisher;
    }

    void open(Call call, Pack pack, Calls.Terms terms, List<Part> parts) {
        long space = call.where().space();
        UUID id = UUID.randomUUID();
        calls.open(space, id, pack, terms);
        parts.forEach(part -> calls.add(space, id, part));
        List<Whereabouts> tables = seating.tables(space);
        for (Whereabouts where : tables.isEmpty() ? List.of(call.where()) : at(call, tables)) {
            views.follow(CallDrawer.KIND, where, id, null, Map.of());
        }
        publisher.publishEvent(new Ledger.DocumentTouched(space, id));
    }

    /** Called for in a thread it stands there, and at the other tables in the open. */
    private List<Whereabouts> at(Call call, List<Whereabouts> tables) {
        Whereabouts above = places.above(call.where());
        return tables.stream()
                .map(table -> table.place().isSame(above.place()) ? call.where() : table)
                .toList();
    }
}
