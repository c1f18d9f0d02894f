package dev.korchma.game.rules;

import java.util.Map;

/**
 * A decision every build takes, for instance where one comes from or what one has learnt.
 *
 * @param when over the tags of the other choices: whether this one is open at all
 */
public record Choice(String id, When when, Map<String, Option> options) {

    public Choice {
        options = Frozen.map(options);
    }
}
