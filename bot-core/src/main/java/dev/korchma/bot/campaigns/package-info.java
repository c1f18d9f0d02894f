/** Campaigns: who leads them, and the tables in all apps where they are played. */
@NullMarked
package dev.korchma.bot.campaigns;

import org.jspecify.annotations.NullMarked;
