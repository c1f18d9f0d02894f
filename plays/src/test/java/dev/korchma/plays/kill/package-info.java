/** The packaged program, killed and started again while people play. */
@NullMarked
package dev.korchma.plays.kill;

import org.jspecify.annotations.NullMarked;
