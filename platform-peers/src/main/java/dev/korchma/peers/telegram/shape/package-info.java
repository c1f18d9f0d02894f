/** The JSON of the Bot API for what exists in the world. */
@NullMarked
package dev.korchma.peers.telegram.shape;

import org.jspecify.annotations.NullMarked;
