/** What the operator is told when the program starts, or cannot. */
@NullMarked
package dev.korchma.app.start;

import org.jspecify.annotations.NullMarked;
