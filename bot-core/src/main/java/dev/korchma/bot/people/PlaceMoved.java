package dev.korchma.bot.people;

/**
 * A channel or one of its threads has another id now; told inside the transaction of the change.
 */
public record PlaceMoved(String front, String from, String to) {}
