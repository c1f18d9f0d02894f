/**
 * What is kept: the inbox, the journal, the documents. One step is one commit, and nothing of the
 * play is written outside of it. Knows the domain's kernel, no feature and no platform.
 */
@NullMarked
package dev.korchma.bot.store;

import org.jspecify.annotations.NullMarked;
