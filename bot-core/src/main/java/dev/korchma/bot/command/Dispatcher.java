package dev.korchma.bot.command;

import dev.korchma.bot.board.BoardKeeper;
import dev.korchma.bot.board.KeyedQueue;
import dev.korchma.bot.chat.DeliveryKey;
import dev.korchma.bot.chat.Doorway;
import dev.korchma.bot.chat.Envelope;
import dev.korchma.bot.chat.Inbound;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.Reply;
import dev.korchma.bot.chat.Speaker;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.people.People;
import dev.korchma.bot.people.Person;
import dev.korchma.bot.people.Places;
import dev.korchma.bot.people.Whereabouts;
import dev.korchma.bot.store.Inbox;
import dev.korchma.bot.store.Outbox;
import org.springframework.stereotype.Component;

/** The one way from what was said to what is answered. */
@Component
class Dispatcher implements Doorway {

    private final People people;
    private final Places places;
    private final Members members;
    private final Understanding understanding;
    private final Transactions transactions;
    private final Asking asking;
    private final Completing completing;
    private final Answering answering;
    private final Outbox outbox;
    private final BoardKeeper keeper;
    private final KeyedQueue queue = new KeyedQueue();

    Dispatcher(
            People people,
            Places places,
            Members members,
            Understanding understanding,
            Transactions transactions,
            Asking asking,
            Completing completing,
            Answering answering,
            Outbox outbox,
            BoardKeeper keeper) {
        this.people = people;
        this.places = places;
        this.members = members;
        this.understanding = understanding;
        this.transactions = transactions;
        this.asking = asking;
        this.completing = completing;
        this.answering = answering;
        this.outbox = outbox;
        this.keeper = keeper;
    }

    @Override
    public void accept(Inbound inbound, Reply reply) {
        Envelope envelope = inbound.envelope();
        if (inbound instanceof Inbound.Completion completion) {
            Thread.ofVirtual().start(() -> complete(completion, reply));
            return;
        }
        WatchedReply watched =
                new WatchedReply(reply, understanding.manner(inbound), isControl(inbound));
        queue.submit(envelope.place(), () -> take(inbound, watched));
    }

    /** Whether what was used stands on a message that can be redrawn. */
    private static boolean isControl(Inbound inbound) {
        return inbound instanceof Inbound.Press
                || inbound instanceof Inbound.Selection
                || (inbound instanceof Inbound.FormSent form && form.redrawable());
    }

    private void take(Inbound inbound, WatchedReply reply) {
        try {
            Envelope envelope = inbound.envelope();
            Person person = people.meet(envelope.speaker(), envelope.locale());
            Whereabouts where = places.find(envelope, person.language());
            members.enter(where.space(), person.id());
            for (Speaker named : envelope.named()) {
                members.enter(where.space(), people.hearOf(named, where.language()).id());
            }
            if (envelope.place().kind() == Place.Kind.PRIVATE) {
                outbox.release(person.id());
                if (inbound instanceof Inbound.Arrival) {
                    keeper.opened(person.id(), envelope.place());
                }
            }
            Errand.Placed understood = understanding.understand(inbound, person, where);
            follow(understood.errand(), envelope.key(), person, understood.where(), reply);
        } catch (RuntimeException broken) {
            answering.broken(inbound.envelope(), broken, reply);
        }
    }

    private void follow(
            Errand errand, DeliveryKey key, Person person, Whereabouts where, WatchedReply reply) {
        switch (errand) {
            case Errand.Nothing _ -> reply.done();
            case Errand.Refuse(No why) ->
                    transactions
                            .before(key)
                            .ifPresentOrElse(
                                    settled -> answering.again(settled, person, where, reply),
                                    () -> answering.refuse(why, person, where, reply));
            case Errand.Ask ask -> asking.ask(ask, person, where, reply);
            case Errand.AskForm ask -> asking.form(ask, person, where, reply);
            case Errand.AskWhich(String root) -> asking.which(root, person, where, reply);
            case Errand.Run run -> {
                reply.handledIn(run.manner());
                Inbox.Settled settled = transactions.carryOut(run, key, person, where);
                answering.answer(settled, person, where, reply);
            }
        }
    }

    private void complete(Inbound.Completion completion, Reply reply) {
        try {
            Envelope envelope = completion.envelope();
            Person person = people.meet(envelope.speaker(), envelope.locale());
            Whereabouts where = places.find(envelope, person.language());
            reply.suggest(completing.suggestions(completion, person, where));
        } catch (RuntimeException broken) {
            answering.brokenCompletion(broken, reply);
        }
    }
}
