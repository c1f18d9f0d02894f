package dev.korchma.bot.command;

import dev.korchma.bot.chat.View;
import dev.korchma.bot.store.Outcome;

/**
 * A message to one person with controls of its own, as it was drawn: what its controls stand for is
 * kept in the row of its view.
 */
public record Screen(View view) implements Outcome {}
