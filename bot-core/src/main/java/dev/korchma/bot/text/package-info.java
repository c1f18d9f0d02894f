/**
 * Words in the languages of the house. Owns the message files and how a message becomes styled
 * text; refuses to know what any message is for.
 */
@NullMarked
package dev.korchma.bot.text;

import org.jspecify.annotations.NullMarked;
