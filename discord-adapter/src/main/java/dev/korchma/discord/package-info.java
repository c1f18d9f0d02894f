/** The Discord front: turns what Discord sends into neutral words and draws views natively. */
@NullMarked
package dev.korchma.discord;

import org.jspecify.annotations.NullMarked;
