/** The methods of the Bot API, one class for each subject, and the refusals they answer. */
@NullMarked
package dev.korchma.peers.telegram.methods;

import org.jspecify.annotations.NullMarked;
