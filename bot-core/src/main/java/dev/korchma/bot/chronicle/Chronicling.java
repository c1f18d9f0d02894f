package dev.korchma.bot.chronicle;

import dev.korchma.bot.board.Views;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.encounters.FightRests;
import dev.korchma.bot.people.LinkedAccounts;
import dev.korchma.bot.people.Places;
import dev.korchma.bot.people.Whereabouts;
import dev.korchma.game.journal.DocumentId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lays what happened before whoever let a fight rest, in their private chat. */
@Component
class Chronicling {

    private final ChronicleRows rows;
    private final Chronicler chronicler;
    private final Views views;
    private final Places places;
    private final LinkedAccounts accounts;

    Chronicling(
            ChronicleRows rows,
            Chronicler chronicler,
            Views views,
            Places places,
            LinkedAccounts accounts) {
        this.rows = rows;
        this.chronicler = chronicler;
        this.views = views;
        this.places = places;
        this.accounts = accounts;
    }

    /** The view follows the fight, whose step draws it. */
    @EventListener
    void rests(FightRests rests) {
        Call call = rests.call();
        long space = call.where().space();
        DocumentId encounter = rests.encounter().id();
        ChronicleRows.Row row =
                new ChronicleRows.Row(
                        space,
                        UUID.randomUUID(),
                        encounter,
                        rows.toldUpTo(space, encounter),
                        rests.step(),
                        null,
                        ChronicleRows.State.OFFERED);
        if (!chronicler.isWorthTelling(row)) {
            return;
        }
        privately(call)
                .map(place -> places.find(place, call.person().language()))
                .map(where -> where.in(space))
                .ifPresent(where -> offer(call, where, row));
    }

    private void offer(Call call, Whereabouts where, ChronicleRows.Row row) {
        rows.keep(row, call.now());
        views.followAlone(
                NoteDrawer.KIND,
                where,
                row.encounter().value(),
                call.person(),
                Map.of(NoteDrawer.CHRONICLE, row.id().toString()));
    }

    private Optional<Place> privately(Call call) {
        Place here = call.where().place();
        return here.kind() == Place.Kind.PRIVATE
                ? Optional.of(here)
                : accounts.of(call.person().id()).stream()
                        .filter(one -> one.front().equals(here.front()))
                        .findFirst()
                        .map(one -> Place.privately(one.front(), one.account()));
    }
}
