package dev.korchma.bot.store;

import dev.korchma.bot.chat.DeliveryKey;
import dev.korchma.bot.store.Loaded.Versioned;
import dev.korchma.game.journal.Decision;
import dev.korchma.game.journal.Document;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Event;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.journal.Refusal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes steps: locks the stream and the documents, asks for the decision, and writes the journal
 * and the documents it leads to. Always inside the transaction of the saying that wanted it.
 */
@Component
public class Ledger {

    /** Who takes a step where. */
    public record Stride(
            long space, UUID stream, MemberId actor, DeliveryKey delivery, Instant now) {}

    /** What came of it. */
    public sealed interface Taken {}

    /**
     * @param number of the step in its stream, from 1
     * @param after all loaded documents as they are now
     */
    public record Step(long number, List<Event> events, Map<DocumentId, Document> after)
            implements Taken {}

    public record Refused(Refusal refusal) implements Taken {}

    /** A step was taken: boards of the stream want to show it. Published inside the transaction. */
    public record StepTaken(long space, UUID stream, long number) {}

    /**
     * A step of another stream touched a document: boards that follow it by its own id want to show
     * it. Published inside the transaction.
     */
    public record DocumentTouched(long space, UUID document) {}

    /**
     * What a step was, with the documents it found and as they are after it. Published inside the
     * transaction.
     *
     * @param actor who took it
     */
    public record Recorded(
            long space,
            MemberId actor,
            List<Event> events,
            Map<DocumentId, Document> before,
            Map<DocumentId, Document> after) {
        public Recorded {
            events = List.copyOf(events);
            before = Map.copyOf(before);
            after = Map.copyOf(after);
        }
    }

    /** A document and its versions before and after. */
    record Touched(UUID document, long from, long to) {}

    private final JdbcClient jdbc;
    private final Journal journal;
    private final DocumentStore documents;
    private final Evolution evolution;
    private final ApplicationEventPublisher publisher;

    Ledger(
            JdbcClient jdbc,
            Journal journal,
            DocumentStore documents,
            Evolution evolution,
            ApplicationEventPublisher publisher) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.documents = documents;
        this.evolution = evolution;
        this.publisher = publisher;
    }

    /**
     * Takes one step.
     *
     * @param roots documents the decision starts from; those that do not exist yet are left out
     * @param needs what the decision needs besides, seen from the roots
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Taken take(
            Stride stride,
            Collection<DocumentId> roots,
            Function<Loaded, Collection<DocumentId>> needs,
            Function<Loaded, Decision> decide) {
        long number = lock(stride) + 1;
        Map<DocumentId, Versioned> found =
                new HashMap<>(documents.lock(stride.space(), roots).documents());
        found.putAll(documents.lock(stride.space(), needs.apply(new Loaded(found))).documents());
        return switch (decide.apply(new Loaded(found))) {
            case Decision.Refused(Refusal refusal) -> new Refused(refusal);
            case Decision.Accepted(List<Event> events) -> write(stride, number, events, found);
        };
    }

    private long lock(Stride stride) {
        return locked(stride)
                .orElseGet(() -> {
                    jdbc.sql(
                                    "insert into stream (space_id, id) values (?, ?) on conflict do nothing")
                            .params(stride.space(), stride.stream())
                            .update();
                    return locked(stride).orElseThrow();
                });
    }

    private Optional<Long> locked(Stride stride) {
        return jdbc.sql("select step from stream where space_id = ? and id = ? for update")
                .params(stride.space(), stride.stream())
                .query(Long.class)
                .optional();
    }

    private Step write(
            Stride stride, long number, List<Event> events, Map<DocumentId, Versioned> before) {
        Map<DocumentId, Document> after = new LinkedHashMap<>();
        before.forEach((id, found) -> after.put(id, found.document()));
        Map<DocumentId, Touched> touched = new LinkedHashMap<>();
        for (Event event : events) {
            DocumentId id = event.document();
            after.put(id, evolution.evolve(after.get(id), event));
            Versioned found = before.get(id);
            long version = found == null ? 0 : found.version();
            touched.put(id, new Touched(id.value(), version, version + 1));
        }
        touched.forEach((id, change) ->
                write(stride.space(), Objects.requireNonNull(after.get(id)), change.to()));
        journal.append(stride, number, events, touched.values());
        publisher.publishEvent(new StepTaken(stride.space(), stride.stream(), number));
        touched.keySet().stream()
                .map(DocumentId::value)
                .filter(document -> !document.equals(stride.stream()))
                .forEach(document ->
                        publisher.publishEvent(new DocumentTouched(stride.space(), document)));
        publisher.publishEvent(
                new Recorded(stride.space(), stride.actor(), events, documents(before), after));
        return new Step(number, events, Map.copyOf(after));
    }

    private static Map<DocumentId, Document> documents(Map<DocumentId, Versioned> found) {
        Map<DocumentId, Document> documents = new LinkedHashMap<>();
        found.forEach((id, one) -> documents.put(id, one.document()));
        return documents;
    }

    private void write(long space, Document document, long version) {
        documents.write(space, document, version, evolution.ownerOf(document).orElse(null));
    }

    /** The events of a stream's steps from one number on, oldest first. */
    public List<Event> eventsFrom(long space, UUID stream, long number) {
        return journal.from(space, stream, number);
    }

    /** A step as the journal keeps it. */
    public record Kept(long number, MemberId actor, List<Event> events) {
        public Kept {
            events = List.copyOf(events);
        }
    }

    /** The latest steps of a stream, oldest first. */
    public List<Kept> latest(long space, UUID stream, int most) {
        return journal.latest(space, stream, most);
    }

    /** All steps of a stream, oldest first. */
    public List<Kept> steps(long space, UUID stream) {
        return journal.steps(space, stream);
    }
}
