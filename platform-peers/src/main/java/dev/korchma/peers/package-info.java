/** The local platforms as one program. */
@NullMarked
package dev.korchma.peers;

import org.jspecify.annotations.NullMarked;
