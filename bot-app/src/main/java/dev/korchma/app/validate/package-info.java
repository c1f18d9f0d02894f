/** Checking packs from the command line, without starting the bot. */
@NullMarked
package dev.korchma.app.validate;

import org.jspecify.annotations.NullMarked;
