/**
 * Distrust: requests and answers held against Discord's published description and rules of our own.
 */
@NullMarked
package dev.korchma.peers.discord.check;

import org.jspecify.annotations.NullMarked;
