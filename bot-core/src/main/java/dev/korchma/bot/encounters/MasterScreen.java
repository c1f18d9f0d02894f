package dev.korchma.bot.encounters;

import dev.korchma.bot.board.Views;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.people.LinkedAccounts;
import dev.korchma.bot.people.Places;
import dev.korchma.bot.people.Whereabouts;
import dev.korchma.game.journal.DocumentId;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Where those who lead see what nobody else may: their private chat. A private thread of a server
 * can be read by its moderators, who may be players.
 */
@Component
class MasterScreen {

    static final String KIND = "encounter-screen";

    private final Views views;
    private final Places places;
    private final LinkedAccounts accounts;

    MasterScreen(Views views, Places places, LinkedAccounts accounts) {
        this.views = views;
        this.places = places;
        this.accounts = accounts;
    }

    /** Opens the screen of a fight for whoever asks for it, in the app they speak from. */
    Place open(Call call, DocumentId encounter) {
        Place privately = privately(call);
        Whereabouts where =
                places.find(privately, call.person().language()).in(call.where().space());
        views.followAlone(
                KIND,
                where,
                encounter.value(),
                call.person(),
                Map.of(DuelDeeds.ENCOUNTER, encounter.value().toString()));
        return privately;
    }

    private Place privately(Call call) {
        Place here = call.where().place();
        return here.kind() == Place.Kind.PRIVATE
                ? here
                : accounts.of(call.person().id()).stream()
                        .filter(one -> one.front().equals(here.front()))
                        .findFirst()
                        .map(one -> Place.privately(one.front(), one.account()))
                        .orElseThrow();
    }
}
