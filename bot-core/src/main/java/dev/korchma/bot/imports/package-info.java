/**
 * Books a master brings: files in the layouts of public collections become entries of a pack. What
 * a layout calls its fields, and what becomes of them, is data beside the pack.
 */
@NullMarked
package dev.korchma.bot.imports;

import org.jspecify.annotations.NullMarked;
