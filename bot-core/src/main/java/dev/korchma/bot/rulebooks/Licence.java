package dev.korchma.bot.rulebooks;

/**
 * Under what terms a pack is given and to whom thanks are due.
 *
 * @param id short name of the licence, for example {@code CC-BY-4.0}
 * @param attribution the statement to show, in the words its owner asks for
 * @param changes what was changed; may be empty
 */
public record Licence(String id, String attribution, String changes) {}
