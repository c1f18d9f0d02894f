/** What a scene is played on: fronts, seats, screens; and the runner that plays it there. */
@NullMarked
package dev.korchma.plays.stage;

import org.jspecify.annotations.NullMarked;
