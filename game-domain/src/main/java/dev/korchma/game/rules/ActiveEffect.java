package dev.korchma.game.rules;

/**
 * One effect at work on a body.
 *
 * @param effect id of the effect in the pack
 * @param source key of whoever caused it, or an empty string when nobody did
 * @param turnsLeft how many of the turn boundaries the effect waits for are still to come; 0 when
 *     it does not wait for any
 * @param usesLeft how many more rolls it may influence; 0 when that is not counted
 */
public record ActiveEffect(String effect, String source, int turnsLeft, int usesLeft) {

    ActiveEffect oneTurnLess() {
        return new ActiveEffect(effect, source, turnsLeft - 1, usesLeft);
    }

    ActiveEffect oneUseLess() {
        return new ActiveEffect(effect, source, turnsLeft, usesLeft - 1);
    }
}
