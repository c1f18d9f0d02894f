@NullMarked
package dev.korchma.bot.papers;

import org.jspecify.annotations.NullMarked;
