/**
 * Messages that change: boards, cards, dialogs. A row says what a message should show and what it
 * shows; the keeper makes the two one. Knows no feature: features hand in {@link
 * dev.korchma.bot.board.Drawer}s.
 */
@NullMarked
package dev.korchma.bot.board;

import org.jspecify.annotations.NullMarked;
