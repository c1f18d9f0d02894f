/**
 * The Telegram front: decodes updates into neutral words and draws views as Telegram shows them. It
 * owns the intake of updates and what is confirmed of them, the pace at which messages leave, the
 * ways to one person alone, and the rows Telegram makes necessary: what was sent under which nonce,
 * forms asked field by field, values behind buttons.
 */
@NullMarked
package dev.korchma.telegram;

import org.jspecify.annotations.NullMarked;
