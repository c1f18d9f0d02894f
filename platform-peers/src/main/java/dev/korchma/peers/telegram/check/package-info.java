/** The published description of the Bot API and whether requests and answers keep to it. */
@NullMarked
package dev.korchma.peers.telegram.check;

import org.jspecify.annotations.NullMarked;
