package dev.korchma.game.journal;

/** An event nobody can take back, as a challenge that was made and seen. */
public interface Irrevocable extends Event {}
