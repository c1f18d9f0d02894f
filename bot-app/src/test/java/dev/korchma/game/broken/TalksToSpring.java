package dev.korchma.game.broken;

import org.springframework.util.StringUtils;

/** Breaks the rule that the domain is plain Java, so that the rule is seen to work. */
public final class TalksToSpring {

    private TalksToSpring() {}

    static boolean named(String name) {
        return StringUtils.hasText(name);
    }
}
