package dev.korchma.bot.approval;

import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.board.Views;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.people.LinkedAccounts;
import dev.korchma.bot.people.People;
import dev.korchma.bot.people.Person;
import dev.korchma.bot.people.Places;
import dev.korchma.game.journal.DocumentId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The cards on which those who lead see a request, in their private chats. A card follows its hero
 * until the request is answered.
 */
@Component
class ApprovalCards {

    static final String KIND = "approval-card";

    /** Subject: the hero's id. */
    static final String HERO = "hero";

    /** Subject, once it is answered: how, and by whom. */
    static final String ANSWER = "answer";

    static final String BY = "by";

    private final Views views;
    private final Places places;
    private final LinkedAccounts accounts;
    private final People people;

    ApprovalCards(Views views, Places places, LinkedAccounts accounts, People people) {
        this.views = views;
        this.places = places;
        this.accounts = accounts;
        this.people = people;
    }

    static Map<String, String> about(DocumentId hero) {
        return Map.of(HERO, hero.value().toString());
    }

    static DocumentId hero(Map<String, String> subject) {
        return new DocumentId(UUID.fromString(subject.getOrDefault(HERO, "")));
    }

    /** Lays a request before somebody, in the app they spoke from last. */
    void lay(long space, DocumentId hero, UUID leader) {
        Person person = people.person(leader);
        accounts.of(person.id()).stream()
                .findFirst()
                .map(one -> Place.privately(one.front(), one.account()))
                .map(place -> places.find(place, person.language()).in(space))
                .ifPresent(where -> {
                    views.leave(KIND, where, hero.value());
                    views.followAlone(KIND, where, hero.value(), person, about(hero));
                });
    }

    /** The request was answered: every card says so and stays like that. */
    void answered(long space, DocumentId hero, String how, String by) {
        for (ViewRow row : views.all(space, hero.value(), KIND)) {
            if (!row.subject().containsKey(ANSWER)) {
                Map<String, String> subject = new HashMap<>(row.subject());
                subject.put(ANSWER, how);
                subject.put(BY, by);
                views.isAbout(row, subject);
            }
        }
    }
}
