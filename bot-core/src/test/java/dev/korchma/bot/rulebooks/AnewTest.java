package dev.korchma.bot.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.game.rules.Anew;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.Option;
import dev.korchma.game.rules.RuleSystem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is prepared anew after a long rest in the big game. */
class AnewTest {

    private static final RuleSystem RULES = Packs.shipped().byId("5e").orElseThrow().system();
    private static final Build CLERIC = hero("rowan");
    private static final String SPELLS = "cleric-spells";
    private static final String LONG = "long-rest";

    private static Build hero(String id) {
        return RULES.content().heroes().values().stream()
                .filter(hero -> hero.id().equals(id))
                .findFirst()
                .orElseThrow()
                .build();
    }

    @Test
    void aClericPreparesAsManyOtherSpells() {
        Anew anew = new Anew(RULES, CLERIC, LONG);
        List<String> before = anew.taken(SPELLS);
        List<String> free = new ArrayList<>(anew.options(SPELLS).stream().map(Option::id).toList());
        assertThat(free).containsAll(before);
        free.removeAll(before);

        List<String> wanted = new ArrayList<>(before.subList(1, before.size()));
        wanted.add(free.getFirst());
        Build after = anew.with(SPELLS, wanted).orElseThrow();

        assertThat(anew.asked()).containsExactly(SPELLS);
        assertThat(new Anew(RULES, after, LONG).taken(SPELLS))
                .containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(RULES.freshBody(after).tracks()).isEqualTo(RULES.freshBody(CLERIC).tracks());
        assertThat(new Anew(RULES, after, LONG).with(SPELLS, before)).contains(CLERIC);
    }

    @Test
    void neitherMoreNorFewerNorWhatIsBeyondReach() {
        Anew anew = new Anew(RULES, CLERIC, LONG);
        List<String> before = anew.taken(SPELLS);
        List<String> beyond = new ArrayList<>(before.subList(1, before.size()));
        beyond.add("third.spirit-guardians");

        assertThat(anew.with(SPELLS, before.subList(1, before.size()))).isEmpty();
        assertThat(anew.with(SPELLS, beyond)).isEmpty();
        assertThat(anew.options(SPELLS)).allMatch(one -> one.id().startsWith("first."));
    }

    @Test
    void aShortRestLeavesItAndSoDoesWhoeverHasNothingOfTheKind() {
        assertThat(new Anew(RULES, CLERIC, "short-rest").asked()).isEmpty();
        assertThat(RULES.content().heroes().values())
                .anySatisfy(
                        hero -> assertThat(new Anew(RULES, hero.build(), LONG).asked()).isEmpty());
    }
}
