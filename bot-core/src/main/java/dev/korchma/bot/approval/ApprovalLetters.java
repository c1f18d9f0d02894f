package dev.korchma.bot.approval;

import dev.korchma.bot.board.Dialogs;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.campaigns.Roles;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.people.People;
import dev.korchma.bot.people.Person;
import dev.korchma.bot.people.Seating;
import dev.korchma.bot.people.Whereabouts;
import dev.korchma.bot.store.Ledger;
import dev.korchma.bot.store.Outbox;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.character.Approved;
import dev.korchma.game.character.Asked;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.Request;
import dev.korchma.game.character.SentBack;
import dev.korchma.game.character.Withdrawn;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Event;
import dev.korchma.game.journal.MemberId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings requests to those who lead, and their answers to the player, each in private. */
@Component
class ApprovalLetters {

    private static final String DIALOG = "approval-sent-back";

    private final ApprovalCards cards;
    private final Roles roles;
    private final Members members;
    private final People people;
    private final Seating seating;
    private final Dialogs dialogs;
    private final Outbox outbox;
    private final Texts texts;

    ApprovalLetters(
            ApprovalCards cards,
            Roles roles,
            Members members,
            People people,
            Seating seating,
            Dialogs dialogs,
            Outbox outbox,
            Texts texts) {
        this.cards = cards;
        this.roles = roles;
        this.members = members;
        this.people = people;
        this.seating = seating;
        this.dialogs = dialogs;
        this.outbox = outbox;
        this.texts = texts;
    }

    @EventListener
    void recorded(Ledger.Recorded recorded) {
        for (Event event : recorded.events()) {
            switch (event) {
                case Asked(DocumentId id, var from, var _) -> asked(recorded.space(), id, from);
                case Approved(DocumentId id, var from) -> approved(recorded, id, from);
                case SentBack(DocumentId id, var _, Request to) -> sentBack(recorded, id, to);
                case Withdrawn(DocumentId id, var _) -> withdrawn(recorded, id);
                default -> {}
            }
        }
    }

    /** What is asked for anew while it waits stands on the cards that are there. */
    private void asked(long space, DocumentId id, @Nullable Request from) {
        if (from == null || !from.waits()) {
            roles.leaders(space)
                    .forEach(leader -> cards.lay(space, id, members.person(space, leader)));
        }
    }

    private void approved(Ledger.Recorded recorded, DocumentId id, Request from) {
        cards.answered(recorded.space(), id, "approved", name(recorded, recorded.actor()));
        String key = from.isToCome() ? "approval.hero-approved" : "approval.change-approved";
        tell(recorded, id, key);
    }

    private void withdrawn(Ledger.Recorded recorded, DocumentId id) {
        cards.answered(recorded.space(), id, "withdrawn", name(recorded, recorded.actor()));
        tell(recorded, id, "approval.dropped");
    }

    /** Whoever did it themselves knows. */
    private void tell(Ledger.Recorded recorded, DocumentId id, String key) {
        Character hero = hero(recorded, id);
        if (!hero.owner().equals(recorded.actor())) {
            Person player = person(recorded, hero.owner());
            Map<String, Object> with =
                    Map.of("name", hero.name(), "by", name(recorded, recorded.actor()));
            outbox.whisper(
                    recorded.space(),
                    player.id(),
                    View.say(texts.rich(player.language(), key, with)));
        }
    }

    private void sentBack(Ledger.Recorded recorded, DocumentId id, Request request) {
        long space = recorded.space();
        cards.answered(space, id, "sent-back", name(recorded, recorded.actor()));
        Character hero = hero(recorded, id);
        Person player = person(recorded, hero.owner());
        Whereabouts table = seating.tables(space).getFirst();
        View letter =
                dialogs.open(
                        DIALOG,
                        table,
                        player,
                        ApprovalCards.about(id),
                        offers -> letter(recorded, hero, request, player, offers));
        outbox.whisper(space, player.id(), letter);
    }

    private View letter(
            Ledger.Recorded recorded,
            Character hero,
            Request request,
            Person player,
            Offers offers) {
        String what = request.isToCome() ? "approval.hero-back" : "approval.change-back";
        Map<String, Object> who =
                Map.of("name", hero.name(), "by", name(recorded, recorded.actor()));
        List<Rich> lines = new ArrayList<>();
        lines.add(texts.rich(player.language(), what, who));
        String why = Objects.requireNonNullElse(request.back(), "");
        if (!why.isEmpty()) {
            lines.add(texts.rich(player.language(), "approval.said", Map.of("why", why)));
        }
        View.Builder view = View.of(View.Tone.TURN);
        lines.forEach(view::text);
        view.small(texts.rich(player.language(), "approval.what-now", who));
        return view.controls(
                        List.of(
                                offers.button(
                                        texts.plain(player.language(), "approval.again"),
                                        Style.PLAIN,
                                        AskAgainDeed.AGAIN,
                                        Map.of())))
                .build();
    }

    private static Character hero(Ledger.Recorded recorded, DocumentId id) {
        return (Character) Objects.requireNonNull(recorded.after().get(id));
    }

    private Person person(Ledger.Recorded recorded, MemberId member) {
        return people.person(members.person(recorded.space(), member));
    }

    private String name(Ledger.Recorded recorded, MemberId member) {
        return person(recorded, member).name();
    }
}
