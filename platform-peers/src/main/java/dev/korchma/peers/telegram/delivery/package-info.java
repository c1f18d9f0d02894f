/** How updates reach the bot (long polling, webhook) and how fast the bot may speak. */
@NullMarked
package dev.korchma.peers.telegram.delivery;

import org.jspecify.annotations.NullMarked;
