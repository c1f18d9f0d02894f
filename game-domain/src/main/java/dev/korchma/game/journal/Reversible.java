package dev.korchma.game.journal;

/** An event that can be taken back: its inverse restores the document exactly. */
public interface Reversible extends Event {
    Reversible inverse();
}
