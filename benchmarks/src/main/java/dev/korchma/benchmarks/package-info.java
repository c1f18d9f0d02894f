/**
 * Measurements that are run by hand: what is measured, beside which peer and with which command is
 * told in {@code docs/benchmarks.md}. No test depends on a time.
 */
@NullMarked
package dev.korchma.benchmarks;

import org.jspecify.annotations.NullMarked;
