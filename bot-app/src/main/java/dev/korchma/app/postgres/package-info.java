/**
 * The database the program stands on: its own PostgreSQL in the data folder when no server is
 * named, otherwise the server, checked before anything is built on it.
 */
@NullMarked
package dev.korchma.app.postgres;

import org.jspecify.annotations.NullMarked;
