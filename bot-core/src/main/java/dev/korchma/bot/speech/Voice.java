package dev.korchma.bot.speech;

import java.util.UUID;

/** Whose words they are, under the name they had then. */
sealed interface Voice {

    /** 1 to 100 characters. */
    String name();

    /** A hero speaks. */
    record Hero(UUID character, String name) implements Voice {}

    /** Somebody of the world speaks, by whoever leads. */
    record Npc(String name) implements Voice {}

    /** A person speaks in no character. */
    record Player(String name) implements Voice {}
}
