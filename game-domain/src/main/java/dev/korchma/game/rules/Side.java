package dev.korchma.game.rules;

/** A body taking part in a throw. */
record Side(String key, Sheet sheet) {}
