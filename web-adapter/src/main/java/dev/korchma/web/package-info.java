/**
 * The browser table: a front that needs no account. It keeps its own seats, places and messages, as
 * a platform would, and sees of the bot only the neutral chat and the texts.
 */
@NullMarked
package dev.korchma.web;

import org.jspecify.annotations.NullMarked;
