/** The browser table in a real browser. Compiled only where one is installed. */
@NullMarked
package dev.korchma.plays.web;

import org.jspecify.annotations.NullMarked;
