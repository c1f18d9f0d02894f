package dev.korchma.game.journal;

/** Live state: an immutable record that follows its events. Its version lives in the store. */
public interface Document {
    DocumentId id();
}
