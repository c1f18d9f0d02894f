/**
 * Rests: who calls for one, what each hero does meanwhile, and what comes back. The rows here hold
 * what a card shows; the heroes themselves change by steps of the journal.
 */
@NullMarked
package dev.korchma.bot.rests;

import org.jspecify.annotations.NullMarked;
