/**
 * The kernel of every story that is kept: documents, the events they follow, decisions, and who may
 * be told what. Knows no rule and no game.
 */
package dev.korchma.game.journal;
