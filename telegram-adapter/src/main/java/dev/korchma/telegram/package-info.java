/** The Telegram front: turns what Telegram sends into neutral words and draws views natively. */
@NullMarked
package dev.korchma.telegram;

import org.jspecify.annotations.NullMarked;
