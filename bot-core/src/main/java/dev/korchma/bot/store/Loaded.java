package dev.korchma.bot.store;

import dev.korchma.game.journal.Document;
import dev.korchma.game.journal.DocumentId;
import java.util.Map;
import java.util.Optional;

/** Documents as they were found under their locks, with their versions. */
public record Loaded(Map<DocumentId, Versioned> documents) {
    public Loaded {
        documents = Map.copyOf(documents);
    }

    /**
     * @param version grows by one with every step that touches the document
     */
    public record Versioned(Document document, long version) {}

    public <D extends Document> Optional<D> find(DocumentId id, Class<D> type) {
        return Optional.ofNullable(documents.get(id)).map(found -> type.cast(found.document()));
    }
}
