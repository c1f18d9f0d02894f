package dev.korchma.bot.people;

import dev.korchma.game.journal.MemberId;

/** A member of a space and the person behind it. */
public record Acquaintance(MemberId member, Person person) {}
