@NullMarked
package dev.korchma.bot.portraits;

import org.jspecify.annotations.NullMarked;
