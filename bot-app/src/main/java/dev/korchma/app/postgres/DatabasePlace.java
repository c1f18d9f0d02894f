package dev.korchma.app.postgres;

/**
 * Where the database is, in words for the log.
 *
 * @param words never hold a secret
 */
public record DatabasePlace(String words) {}
