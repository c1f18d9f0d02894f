package dev.korchma.bot.rulebooks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The creatures whose book prints a number the rules do not lead to, each with the reason. */
final class OddNumbers {

    private static final String PRINTED = "The book prints this number, and gives no reason.";

    private static final Map<String, List<String>> BY_REASON = byReason();

    private OddNumbers() {}

    /** By kind and creature, or its action or number, the reason it is printed so. */
    static Map<String, String> reasons() {
        var reasons = new LinkedHashMap<String, String>();
        BY_REASON.forEach((reason, all) -> all.forEach(one -> reasons.put(one, reason)));
        return reasons;
    }

    private static Map<String, List<String>> byReason() {
        var all = new LinkedHashMap<String, List<String>>();
        all.put(
                "Printed between what the skilled and what an expert would have.",
                of(
                        "SKILL",
                        "night-hag skill.deception",
                        "night-hag skill.insight",
                        "night-hag skill.perception",
                        "night-hag skill.stealth",
                        "priest skill.religion"));
        all.put("Printed one below what an expert would have.", of("SKILL", "lich skill.arcana"));
        all.put(
                "Keen senses are in the number already.",
                of("PASSIVE", "black-bear", "swarm-of-ravens"));
        all.put(
                "Its skill in perception, or its lack of it, is not in the number.",
                of("PASSIVE", "blink-dog", "half-red-dragon-veteran", "spider"));
        all.put(
                "The book takes 5 off its dice where its Constitution gives 6.",
                of("HIT_POINTS", "cult-fanatic"));
        all.put("It harms nobody and is worth nothing.", of("WORTH", "frog", "sea-horse"));
        all.put(
                "What it wears stands in no table of equipment.",
                of("ARMORED", "frost-giant", "skeleton", "warhorse-skeleton"));
        all.put(
                "A beast too small to hit or to bite hard: no modifier, or no bonus, counts.",
                join(
                        of("ATTACK", "bat.bite", "crab.claw", "lizard.bite", "rat.bite"),
                        of(
                                "HARM",
                                "bat.bite",
                                "cat.claws",
                                "flying-snake.bite",
                                "hawk.talons",
                                "homunculus.bite",
                                "octopus.tentacles",
                                "owl.talons",
                                "poisonous-snake.bite",
                                "quipper.bite",
                                "raven.beak",
                                "spider.bite",
                                "sprite.longsword",
                                "sprite.shortbow",
                                "weasel.bite")));
        all.put(
                "A swarm bites with many mouths, and none of them adds anything.",
                of(
                        "HARM",
                        "swarm-of-bats.bites",
                        "swarm-of-beetles.bites",
                        "swarm-of-centipedes.bites",
                        "swarm-of-insects.bites",
                        "swarm-of-poisonous-snakes.bites",
                        "swarm-of-quippers.bites",
                        "swarm-of-ravens.beaks",
                        "swarm-of-spiders.bites",
                        "swarm-of-wasps.bites"));
        all.put(
                "Fire, acid, poison or the cold of death: no arm is behind it.",
                of(
                        "HARM",
                        "barbed-devil.hurl-flame",
                        "efreeti.hurl-flame",
                        "gelatinous-cube.pseudopod",
                        "guardian-naga.spit-poison",
                        "horned-devil.hurl-flame",
                        "magmin.touch",
                        "specter.life-drain",
                        "violet-fungus.rotting-touch",
                        "will-o-wisp.shock"));
        all.put(
                "A venom of its own strength, whoever uses it.",
                of(
                        "DIFFICULTY",
                        "assassin.light-crossbow",
                        "assassin.shortsword",
                        "drow.hand-crossbow"));
        all.put(
                PRINTED,
                join(
                        of("UNARMORED", "giant-goat", "hunter-shark"),
                        of(
                                "ATTACK",
                                "chain-devil.chain",
                                "couatl.bite",
                                "ghast.bite",
                                "gynosphinx.claw",
                                "iron-golem.slam",
                                "iron-golem.sword",
                                "lemure.fist",
                                "purple-worm.bite",
                                "purple-worm.tail-stinger",
                                "quasit.claw"),
                        of(
                                "HARM",
                                "camel.bite",
                                "drider.bite",
                                "ghost.withering-touch",
                                "saber-toothed-tiger.bite",
                                "saber-toothed-tiger.claw"),
                        of(
                                "DIFFICULTY",
                                "chain-devil grip.dc",
                                "clay-golem.slam",
                                "constrictor-snake grip.dc",
                                "dragon-turtle.steam-breath",
                                "dragon-turtle.tail",
                                "elephant.gore",
                                "giant-constrictor-snake grip.dc",
                                "giant-octopus grip.dc",
                                "giant-toad grip.dc",
                                "giant-wasp.sting",
                                "gorgon stone.dc",
                                "gorgon.petrifying-breath",
                                "half-red-dragon-veteran.fire-breath",
                                "iron-golem.poison-breath",
                                "kraken grip.dc",
                                "kraken.lightning-storm",
                                "marilith grip.dc",
                                "otyugh grip.dc",
                                "roc grip.dc",
                                "salamander grip.dc",
                                "solar.slaying-longbow",
                                "tarrasque grip.dc",
                                "tarrasque.tail",
                                "triceratops.gore",
                                "tyrannosaurus-rex grip.dc",
                                "vampire-spawn grip.dc",
                                "vampire-vampire grip.dc",
                                "water-elemental grip.dc",
                                "weretiger-hybrid.claw",
                                "weretiger-tiger.claw")));
        return all;
    }

    private static List<String> of(String kind, String... about) {
        return List.of(about).stream().map(one -> kind + " " + one).toList();
    }

    @SafeVarargs
    private static List<String> join(List<String>... parts) {
        var all = new ArrayList<String>();
        for (var part : parts) {
            all.addAll(part);
        }
        return all;
    }
}
