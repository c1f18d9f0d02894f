package dev.korchma.bot.store;

/**
 * What came of a saying, in facts: stored with the delivery key, so that a redelivered saying is
 * answered with the same outcome. Implementations are records of plain values, with a stable name
 * in the {@link StoredNames}.
 */
public interface Outcome {}
