package dev.korchma.bot.herofile;

import dev.korchma.bot.herofile.Complaint.What;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.text.Typed;
import dev.korchma.game.rules.ActiveEffect;
import dev.korchma.game.rules.Attribute;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Bonds;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.BuildFault;
import dev.korchma.game.rules.Creature;
import dev.korchma.game.rules.Effect;
import dev.korchma.game.rules.Numbers;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Track;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares a hero's file with the rules in play. What they forbid is refused, all of it at once;
 * where the file was written by another version of the game, what merely differs is told.
 */
public final class HeroFileCheck {

    /** More nobody carries here either. */
    private static final int MOST_ITEMS = 40;

    /** Longest name of a hero in characters. */
    private static final int LONGEST_NAME = 40;

    /** The most experience a master can give. */
    private static final long MOST_EXPERIENCE = 1_000_000_000;

    private final HeroFile file;
    private final RuleSystem rules;
    private final boolean isSame;
    private final List<Complaint> faults = new ArrayList<>();
    private final List<Complaint> differences = new ArrayList<>();

    private HeroFileCheck(HeroFile file, Pack pack) {
        this.file = file;
        rules = pack.system();
        isSame = file.game().hash().equals(pack.hash());
    }

    /** What came of comparing. */
    public sealed interface Verdict {}

    /**
     * @param name as it may be shown
     * @param differences what is otherwise here; none by the very same rules
     */
    public record Taken(String name, Body body, List<Complaint> differences) implements Verdict {
        public Taken {
            differences = List.copyOf(differences);
        }
    }

    /**
     * @param faults one at least
     */
    public record Refused(List<Complaint> faults) implements Verdict {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    public static Verdict check(HeroFile file, Pack pack) {
        if (!file.game().id().equals(pack.id())) {
            return new Refused(
                    List.of(
                            new Complaint(
                                    What.OTHER_GAME, file.game().id(), file.name(), pack.id())));
        }
        return new HeroFileCheck(file, pack).check();
    }

    private Verdict check() {
        String name = Typed.line(file.name(), LONGEST_NAME + 1);
        if (name.isEmpty() || !Typed.isWithin(name, LONGEST_NAME)) {
            fault(What.NAME, "name", "", Integer.toString(LONGEST_NAME));
        }
        build();
        earned();
        if (!faults.isEmpty()) {
            return new Refused(faults);
        }
        Body body = body();
        if (faults.isEmpty()) {
            sheet(body);
        }
        return faults.isEmpty() ? new Taken(name, body, differences) : new Refused(faults);
    }

    private void build() {
        Build build = file.build();
        if (build.choices().containsKey(Creature.CHOICE)) {
            fault(What.UNKNOWN, Creature.CHOICE, "", "");
            return;
        }
        for (BuildFault fault : rules.faults(build)) {
            switch (fault.kind()) {
                case UNKNOWN -> fault(What.UNKNOWN, fault.about(), "", "");
                case MISSING -> fault(What.UNDECIDED, fault.about(), "", "");
                case NOT_OPEN -> fault(What.NOT_OPEN, fault.about(), "", "");
                case TWICE -> fault(What.TWICE, fault.about(), "", "");
                case OUT_OF_BOUNDS -> beyond(fault.about());
            }
        }
        for (String attribute : rules.numbers().attributes().keySet()) {
            if (!build.attributes().containsKey(attribute)) {
                fault(What.UNDECIDED, attribute, "", "");
            }
        }
        if (build.items().size() > MOST_ITEMS) {
            fault(
                    What.BURDEN,
                    "items",
                    Integer.toString(build.items().size()),
                    Integer.toString(MOST_ITEMS));
        }
    }

    private void beyond(String about) {
        Attribute attribute = rules.numbers().attributes().get(about);
        if (about.equals(rules.play().binding().most())) {
            Bonds bonds = rules.bonds(rules.freshBody(file.build()));
            fault(What.BEYOND, about, "" + bonds.bound().size(), "0–" + bonds.most());
        } else if (about.equals(Numbers.LEVEL) || attribute == null) {
            fault(
                    What.LEVEL,
                    about,
                    Integer.toString(file.build().level()),
                    Integer.toString(rules.play().advancement().playable()));
        } else {
            fault(
                    What.BEYOND,
                    about,
                    String.valueOf(file.build().attributes().get(about)),
                    attribute.min() + "–" + attribute.max());
        }
    }

    /**
     * A level wants its experience, but for those the game itself has ready-made heroes of, and
     * what a master granted.
     */
    private void earned() {
        long has = file.experience();
        if (has < 0 || has > MOST_EXPERIENCE) {
            fault(What.BEYOND, "experience", Long.toString(has), "0–" + MOST_EXPERIENCE);
            return;
        }
        int level = file.build().level();
        int ready =
                rules.content().heroes().values().stream()
                        .mapToInt(hero -> hero.build().level())
                        .max()
                        .orElse(1);
        var advancement = rules.play().advancement();
        if (!file.granted()
                && level <= advancement.playable()
                && level > Math.max(ready, advancement.levelAt(has))) {
            fault(
                    What.UNEARNED,
                    Integer.toString(level),
                    Long.toString(has),
                    Long.toString(advancement.begins(level)));
        }
    }

    private Body body() {
        List<ActiveEffect> effects = new ArrayList<>();
        for (ActiveEffect effect : file.effects()) {
            Effect known = rules.content().effects().get(effect.effect());
            if (known == null) {
                gone(effect.effect());
            } else if (lastsTooLong(effect, known)) {
                fault(What.LASTS, effect.effect(), "", "");
            } else {
                effects.add(effect);
            }
        }
        Body fresh = rules.freshBody(file.build());
        Map<String, Integer> tracks = new LinkedHashMap<>(fresh.tracks());
        Body bounds = new Body(file.build(), fresh.tracks(), effects);
        file.tracks()
                .forEach((id, value) -> {
                    if (tracks.containsKey(id)) {
                        tracks.put(id, within(id, value, rules.value(bounds, Track.maxOf(id))));
                    } else {
                        gone(id);
                    }
                });
        return new Body(file.build(), tracks, effects);
    }

    private static boolean lastsTooLong(ActiveEffect effect, Effect known) {
        int turns =
                known.lasting() instanceof Effect.Lasting.Turns(var _, var _, int count)
                        ? count
                        : 0;
        return effect.turnsLeft() < 0
                || effect.turnsLeft() > turns
                || effect.usesLeft() < 0
                || effect.usesLeft() > known.uses();
    }

    private int within(String track, int value, long most) {
        if (value >= 0 && value <= most) {
            return value;
        }
        if (isSame || value < 0) {
            fault(What.BEYOND, track, Integer.toString(value), "0–" + most);
            return 0;
        }
        int now = Math.clamp(most, 0, value);
        differ(track, value, now);
        return now;
    }

    private void gone(String id) {
        if (isSame) {
            fault(What.UNKNOWN, id, "", "");
        } else {
            differences.add(Complaint.of(What.GONE, id));
        }
    }

    /** The numbers of the sheet are never taken from the file, only compared with what follows. */
    private void sheet(Body body) {
        rules.sheet(body)
                .forEach((id, number) -> {
                    Long written = file.sheet().get(id);
                    if (written != null && written != number.value()) {
                        if (isSame) {
                            fault(
                                    What.NUMBER,
                                    id,
                                    Long.toString(written),
                                    Long.toString(number.value()));
                        } else {
                            differ(id, written, number.value());
                        }
                    }
                });
    }

    private void differ(String about, long is, long now) {
        differences.add(new Complaint(What.DIFFERS, about, Long.toString(is), Long.toString(now)));
    }

    private void fault(What what, String about, String is, String should) {
        Complaint complaint = new Complaint(what, about, is, should);
        if (!faults.contains(complaint)) {
            faults.add(complaint);
        }
    }
}
