/**
 * Lists longer than a front shows at once: page by page, and narrowed by a few letters of a name.
 */
@NullMarked
package dev.korchma.bot.lists;

import org.jspecify.annotations.NullMarked;
