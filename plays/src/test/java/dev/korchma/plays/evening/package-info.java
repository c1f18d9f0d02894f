/**
 * A whole evening of five people who play by chance, but sensibly, and what must hold all along.
 */
@NullMarked
package dev.korchma.plays.evening;

import org.jspecify.annotations.NullMarked;
