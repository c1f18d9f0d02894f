package dev.korchma.bot.rulebooks;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the spells of the pack and the copy of the book differ, and why. */
final class SpellExceptions {

    private SpellExceptions() {}

    /** Called otherwise here: something else is called so. */
    static final Map<String, String> RENAMED =
            Stream.of(
                            "etherealness",
                            "heal",
                            "light",
                            "shield",
                            "magic-weapon",
                            "invisibility",
                            "spider-climb",
                            "slow",
                            "teleport",
                            "tree-stride",
                            "water-breathing")
                    .collect(Collectors.toMap(id -> id, id -> id + "-spell"));

    /** What throws and does the harm of a spell that does none when it is cast. */
    static final Map<String, String> LATER =
            Map.ofEntries(
                    Map.entry("black-tentacles", "tentacles-grasp"),
                    Map.entry("blade-barrier", "blades-cut"),
                    Map.entry("cloudkill", "cloud-chokes"),
                    Map.entry("control-water", "whirlpool"),
                    Map.entry("delayed-blast-fireball", "bead-bursts"),
                    Map.entry("faithful-hound", "hound-bite"),
                    Map.entry("fire-shield", "shield-flares"),
                    Map.entry("flame-blade", "flame-blade-blow"),
                    Map.entry("flaming-sphere", "sphere-ram"),
                    Map.entry("guardian-of-faith", "guardian-smites"),
                    Map.entry("moonbeam", "moonbeam-burn"),
                    Map.entry("spike-growth", "spikes-pierce"),
                    Map.entry("spirit-guardians", "guardians-strike"));

    /**
     * Harm of the own blows, of fire to a web, of a place that is taken, at the end of turns, of a
     * color, healing that is shared out, and what is not dice alone.
     */
    static final Set<String> WITHOUT_DICE =
            Set.of(
                    "aid",
                    "branding-smite",
                    "dimension-door",
                    "divine-favor",
                    "dream",
                    "false-life",
                    "hunters-mark",
                    "magic-missile",
                    "mass-heal",
                    "phantasmal-killer",
                    "prismatic-spray",
                    "web");

    /** Throws the fields of the copy leave out though its text tells of them. */
    static final Set<String> COPY_SLIPS =
            Set.of(
                    "call-lightning",
                    "dispel-evil-and-good",
                    "earthquake",
                    "flame-blade",
                    "flaming-sphere",
                    "levitate",
                    "scorching-ray",
                    "sleet-storm",
                    "spirit-guardians",
                    "true-polymorph",
                    "web",
                    "zone-of-truth");

    /** Thrown by whoever holds what is enchanted, and by whoever bears the effect. */
    static final Set<String> THROWN_OTHERWISE =
            Set.of("contagion", "light-spell", "ray-of-enfeeblement");
}
