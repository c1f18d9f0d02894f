package dev.korchma.web;

import dev.korchma.bot.text.Language;
import java.util.UUID;

/** A person at the table in the browser. */
record Seat(UUID id, String name, Language language) {}
