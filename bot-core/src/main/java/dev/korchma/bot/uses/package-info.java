/**
 * What heroes do between fights: healing a friend, drinking a potion, a spell that lasts. By the
 * rules of a fight and in the journal, with a card at every table.
 */
@NullMarked
package dev.korchma.bot.uses;

import org.jspecify.annotations.NullMarked;
