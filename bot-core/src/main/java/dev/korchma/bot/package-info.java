/** The neutral bot, feature by feature; its kernel packages know no feature. */
@NullMarked
package dev.korchma.bot;

import org.jspecify.annotations.NullMarked;
