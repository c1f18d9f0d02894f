/**
 * A local Telegram: people who write and press, what each of them sees, and the Bot API a bot under
 * test talks to. It knows the Bot API and nothing of any bot.
 */
@NullMarked
package dev.korchma.peers.telegram;

import org.jspecify.annotations.NullMarked;
