/**
 * What both peers stand on: a server on the loopback address, and nothing that knows a platform.
 */
@NullMarked
package dev.korchma.peers.wire;

import org.jspecify.annotations.NullMarked;
