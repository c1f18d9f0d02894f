/** What those who lead give heroes to grow by: experience, or a level at a milestone. */
@NullMarked
package dev.korchma.bot.growth;

import org.jspecify.annotations.NullMarked;
