package dev.korchma.bot.homebrew;

import java.util.Map;

/**
 * Something made up for one campaign.
 *
 * @param kind of the form it was made by
 * @param typed what stands in each field of its form
 * @param made the sections of a pack that bring it, as one JSON document
 */
record Thing(String id, String kind, String name, Map<String, String> typed, String made) {

    Thing {
        typed = Map.copyOf(typed);
    }
}
