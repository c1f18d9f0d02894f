/** The program: which parts of the house are put together, and how it is started. */
@NullMarked
package dev.korchma.app;

import org.jspecify.annotations.NullMarked;
