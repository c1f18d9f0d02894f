package dev.korchma.bot.encounters;

import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.board.Views;
import dev.korchma.bot.campaigns.Roles;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.people.LinkedAccounts;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.people.People;
import dev.korchma.bot.people.Person;
import dev.korchma.bot.people.Places;
import dev.korchma.bot.people.Whereabouts;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.journal.DocumentId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Where those who lead see what nobody else may: their private chat. In a thread of their own,
 * which the moderators of a server can read, who may be players, only by their choice.
 */
@Component
class MasterScreen {

    static final String KIND = "encounter-screen";
    static final String REQUEST = "encounter-undo-request";
    static final String WHO = "who";

    private final Views views;
    private final Places places;
    private final LinkedAccounts accounts;
    private final Roles roles;
    private final Members members;
    private final People people;
    private final ScreensAside aside;
    private final Texts texts;

    MasterScreen(
            Views views,
            Places places,
            LinkedAccounts accounts,
            Roles roles,
            Members members,
            People people,
            ScreensAside aside,
            Texts texts) {
        this.views = views;
        this.places = places;
        this.accounts = accounts;
        this.roles = roles;
        this.members = members;
        this.people = people;
        this.aside = aside;
        this.texts = texts;
    }

    /**
     * Opens the screen of a fight for whoever asks for it, in the app they speak from.
     *
     * @return where it is: the channel above, for one in a thread of their own that is still opened
     */
    Place open(Call call, DocumentId encounter, String title) {
        Optional<Whereabouts> channel = aside.channel(call);
        channel.ifPresent(there ->
                views.followAside(
                        KIND,
                        there,
                        encounter.value(),
                        call.person(),
                        texts.plain(
                                call.person().language(),
                                "encounter.screen.thread",
                                Map.of("title", title)),
                        Map.of(DuelDeeds.ENCOUNTER, encounter.value().toString())));
        return channel.map(Whereabouts::place).orElseGet(() -> openAlone(call, encounter));
    }

    private Place openAlone(Call call, DocumentId encounter) {
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

    /**
     * Lays a player's wish to take something back before whoever led the fight from a screen last.
     */
    void request(Call call, DocumentId encounter, long from, long newest) {
        long space = call.where().space();
        Optional<ViewRow> screen = views.newest(space, encounter.value(), KIND);
        Person leader =
                screen.map(ViewRow::person)
                        .map(people::person)
                        .orElseGet(() -> people.person(firstLeader(space)));
        screen.filter(row -> row.thread() == null)
                .map(ViewRow::place)
                .or(() -> firstAccount(leader))
                .map(place -> places.find(place, leader.language()).in(space))
                .ifPresent(where ->
                        views.announceAlone(
                                REQUEST,
                                where,
                                leader,
                                Map.of(
                                        DuelDeeds.ENCOUNTER,
                                        encounter.value().toString(),
                                        EncounterDeeds.FROM,
                                        Long.toString(from),
                                        EncounterDeeds.NEWEST,
                                        Long.toString(newest),
                                        WHO,
                                        call.person().id().toString())));
    }

    private UUID firstLeader(long space) {
        return members.person(space, roles.leaders(space).getFirst());
    }

    private Optional<Place> firstAccount(Person person) {
        return accounts.of(person.id()).stream()
                .findFirst()
                .map(one -> Place.privately(one.front(), one.account()));
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
