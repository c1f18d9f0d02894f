package dev.korchma.peers.discord;

/**
 * One entry of the list under an option being typed.
 *
 * @param name what is shown
 * @param value what is sent when it is chosen, as text
 */
public record Suggestion(String name, String value) {}
