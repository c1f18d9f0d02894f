/** Formatted text: entities, the markup a bot may send, and Telegram's words for bad markup. */
@NullMarked
package dev.korchma.peers.telegram.text;

import org.jspecify.annotations.NullMarked;
