package dev.korchma.bot.lookup;

import dev.korchma.bot.rulebooks.Library.Shelf;

/** Something to look up: where it stands and its id. */
public record Entry(Shelf shelf, String id) {}
