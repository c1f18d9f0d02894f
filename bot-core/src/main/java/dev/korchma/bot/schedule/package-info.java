/**
 * What happens by the clock: kept in the database by db-scheduler, so that it survives restarts.
 */
@NullMarked
package dev.korchma.bot.schedule;

import org.jspecify.annotations.NullMarked;
