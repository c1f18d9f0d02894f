/**
 * From what was said to what is shown: the one dispatcher, how commands are declared, how their
 * options are read, asked for and completed. It knows no feature: features hand in {@link
 * dev.korchma.bot.command.Handler}s.
 */
@NullMarked
package dev.korchma.bot.command;

import org.jspecify.annotations.NullMarked;
