package dev.korchma.bot.growth;

import dev.korchma.bot.campaigns.PartyLevel;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Counts the levels of the heroes that are played. */
@Component
class LevelOfTheParty implements PartyLevel {

    private final Granting granting;

    LevelOfTheParty(Granting granting) {
        this.granting = granting;
    }

    @Override
    public OptionalInt of(long space) {
        Map<Integer, Integer> heroes = new TreeMap<>();
        granting.party(space).forEach(hero -> heroes.merge(hero.build().level(), 1, Integer::sum));
        return heroes.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .mapToInt(Map.Entry::getKey)
                .findFirst();
    }
}
