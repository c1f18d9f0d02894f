/** The HTTP interface: routes, refusals with their codes, rate limits, uploads. */
@NullMarked
package dev.korchma.peers.discord.rest;

import org.jspecify.annotations.NullMarked;
