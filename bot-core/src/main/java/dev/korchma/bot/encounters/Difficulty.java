package dev.korchma.bot.encounters;

import dev.korchma.bot.campaigns.Roles;
import dev.korchma.bot.characters.Heroes;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.character.Character;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.encounter.Sides;
import dev.korchma.game.rules.RuleSystem;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How hard a fight is likely to be for the heroes, where the game says something about that. */
@Component
class Difficulty {

    private final Roles roles;
    private final Heroes heroes;
    private final Texts texts;

    Difficulty(Roles roles, Heroes heroes, Texts texts) {
        this.roles = roles;
        this.heroes = heroes;
        this.texts = texts;
    }

    /** "Hard for 3 heroes of level 1"; empty where nobody could say. */
    Optional<Rich> line(long space, FightWords words) {
        RuleSystem rules = words.words().pack().system();
        List<Integer> levels = levels(space, words);
        return Optional.ofNullable(rules.content().bestiary().estimate())
                .flatMap(estimate -> estimate.grade(levels, worths(words.encounter(), rules)))
                .map(grade -> line(words, grade, levels));
    }

    private Rich line(FightWords words, String grade, List<Integer> levels) {
        IntSummaryStatistics all = levels.stream().mapToInt(Integer::intValue).summaryStatistics();
        String range =
                all.getMin() == all.getMax()
                        ? "" + all.getMin()
                        : all.getMin() + "–" + all.getMax();
        boolean madeUp = foes(words.encounter()).anyMatch(one -> one.kind() == null);
        return texts.rich(
                words.language(),
                "encounter.difficulty",
                Map.of(
                        "grade",
                        words.words().name(grade),
                        "count",
                        levels.size(),
                        "levels",
                        range,
                        "madeup",
                        new Texts.Pick(madeUp ? "yes" : "no")));
    }

    /** Of the heroes in it; while there are none, of those the campaign's players play. */
    private List<Integer> levels(long space, FightWords words) {
        List<Integer> there =
                words.encounter().fighters().stream()
                        .filter(one -> one.isHero() && one.side().equals(Sides.HEROES))
                        .map(one -> one.body().build().level())
                        .toList();
        return there.isEmpty() ? ofTheCampaign(space, words) : there;
    }

    private List<Integer> ofTheCampaign(long space, FightWords words) {
        return roles.players(space).stream()
                .flatMap(player -> heroes.inUse(space, player, words.words().pack()).stream())
                .filter(hero -> !hero.retired())
                .map(Character::body)
                .map(body -> body.build().level())
                .toList();
    }

    /** Those made up on the spot have no worth and are left out. */
    private static List<Long> worths(Encounter encounter, RuleSystem rules) {
        return foes(encounter)
                .filter(one -> one.kind() != null && !rules.isOut(one.body()))
                .map(one -> rules.worths().worth(one.kind()))
                .toList();
    }

    private static Stream<Fighter> foes(Encounter encounter) {
        return encounter.fighters().stream().filter(one -> one.side().equals(Sides.FOES));
    }
}
