/**
 * The whole path under load: people at tables on both peers, the packaged program and its
 * PostgreSQL as processes of their own, and what each cost. How it is run and what it showed is
 * told in {@code docs/benchmarks.md}.
 */
@NullMarked
package dev.korchma.benchmarks.load;

import org.jspecify.annotations.NullMarked;
