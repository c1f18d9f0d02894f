package dev.korchma.game.rules;

/**
 * A modifier at work on a body.
 *
 * @param rule the feature, item or effect it comes from
 */
record Standing(String rule, Modifier modifier) {}
