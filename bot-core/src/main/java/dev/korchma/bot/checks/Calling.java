package dev.korchma.bot.checks;

import dev.korchma.bot.board.Views;
import dev.korchma.bot.campaigns.EveryTable;
import dev.korchma.bot.command.Call;
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
    private final EveryTable tables;
    private final ApplicationEventPublisher publisher;

    Calling(Calls calls, Views views, EveryTable tables, ApplicationEventPublisher publisher) {
        this.calls = calls;
        this.views = views;
        this.tables = tables;
        this.publisher = publisher;
    }

    void open(Call call, Pack pack, Calls.Terms terms, List<Part> parts) {
        long space = call.where().space();
        UUID id = UUID.randomUUID();
        calls.open(space, id, pack, terms);
        parts.forEach(part -> calls.add(space, id, part));
        for (Whereabouts where : tables.of(call)) {
            views.follow(CallDrawer.KIND, where, id, null, Map.of());
        }
        publisher.publishEvent(new Ledger.DocumentTouched(space, id));
    }
}
