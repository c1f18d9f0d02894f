/** What a master makes up for one campaign by forms: creatures, things, spells, conditions. */
@NullMarked
package dev.korchma.bot.homebrew;

import org.jspecify.annotations.NullMarked;
