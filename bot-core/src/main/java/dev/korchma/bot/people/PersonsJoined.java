package dev.korchma.bot.people;

import java.util.UUID;

/** One person is another by now. Published inside the transaction. */
public record PersonsJoined(UUID stays, UUID goes) {}
