package dev.korchma.bot.command;

import dev.korchma.bot.store.Outcome;

/** It happened, and the boards tell. */
public record Done() implements Outcome {}
