package dev.korchma.bot.command;

import dev.korchma.bot.board.BoardKeeper;
import dev.korchma.bot.board.KeyedQueue;
import dev.korchma.bot.chat.Attached;
import dev.korchma.bot.chat.DeliveryKey;
import dev.korchma.bot.chat.Doorway;
import dev.korchma.bot.chat.Envelope;
import dev.korchma.bot.chat.Inbound;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.Reply;
import dev.korchma.bot.chat.Reply.Suggestion;
import dev.korchma.bot.chat.Speaker;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.people.People;
import dev.korchma.bot.people.Person;
import dev.korchma.bot.people.Places;
import dev.korchma.bot.people.Whereabouts;
import dev.korchma.bot.store.Inbox;
import dev.korchma.bot.store.Outbox;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** The one way from what was said to what is answered. */
@Component
class Dispatcher implements Doorway {

    private static final Executor A_THREAD_EACH = work -> Thread.ofVirtual().start(work);

    private final People people;
    private final Places places;
    private final Members members;
    private final Understanding understanding;
    private final Transactions transactions;
    private final Asking asking;
    private final Completing completing;
    private final FileHands files;
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
            FileHands files,
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
        this.files = files;
        this.answering = answering;
        this.outbox = outbox;
        this.keeper = keeper;
    }

    @Override
    public void accept(Inbound inbound, Reply reply) {
        Envelope envelope = inbound.envelope();
        if (inbound instanceof Inbound.Completion completion) {
            complete(completion, reply);
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
            follow(understood.errand(), envelope, person, understood.where(), reply);
        } catch (RuntimeException broken) {
            answering.broken(inbound.envelope(), broken, reply);
        }
    }

    private void follow(
            Errand errand,
            Envelope envelope,
            Person person,
            Whereabouts where,
            WatchedReply reply) {
        DeliveryKey key = envelope.key();
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
                Attached attached = envelope.attached();
                Option.File file = run.file().orElse(null);
                if (file == null || attached == null) {
                    carryOut(run, key, person, where, reply);
                } else {
                    withFile(run, attached, file.bytes(), envelope, person, where, reply);
                }
            }
        }
    }

    private void carryOut(
            Errand.Run run, DeliveryKey key, Person person, Whereabouts where, WatchedReply reply) {
        Inbox.Settled settled = transactions.carryOut(run, key, person, where);
        answering.answer(settled, person, where, reply);
    }

    /** What was dealt with before is answered as before, whether its file is still there or not. */
    private void withFile(
            Errand.Run run,
            Attached attached,
            int most,
            Envelope envelope,
            Person person,
            Whereabouts where,
            WatchedReply reply) {
        Optional<Inbox.Settled> before = transactions.before(envelope.key());
        if (before.isPresent()) {
            answering.answer(before.get(), person, where, reply);
            return;
        }
        files.fetch(
                attached,
                most,
                file ->
                        guarded(
                                envelope,
                                reply,
                                () ->
                                        carryOut(
                                                run.with(file),
                                                envelope.key(),
                                                person,
                                                where,
                                                reply)),
                why -> guarded(envelope, reply, () -> answering.refuse(why, person, where, reply)));
    }

    private void guarded(Envelope envelope, WatchedReply reply, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException broken) {
            answering.broken(envelope, broken, reply);
        }
    }

    /** Nothing is as good as too late, and keeps nobody waiting: the next letter asks anew. */
    private void complete(Inbound.Completion completion, Reply reply) {
        A_THREAD_EACH.execute(() ->
                reply.suggest(
                        CompletableFuture.supplyAsync(() -> suggestions(completion), A_THREAD_EACH)
                                .completeOnTimeout(
                                        List.of(),
                                        WatchedReply.PATIENCE_MILLIS,
                                        TimeUnit.MILLISECONDS)
                                .join()));
    }

    private List<Suggestion> suggestions(Inbound.Completion completion) {
        try {
            Envelope envelope = completion.envelope();
            Person person = people.meet(envelope.speaker(), envelope.locale());
            Whereabouts where = places.find(envelope, person.language());
            return completing.suggestions(completion, person, where);
        } catch (RuntimeException broken) {
            Answering.brokenCompletion(broken);
            return List.of();
        }
    }
}
