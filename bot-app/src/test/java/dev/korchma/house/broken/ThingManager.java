package dev.korchma.house.broken;

/** Breaks the rule of names. */
public final class ThingManager {}
