package dev.korchma.bot.lookup;

import dev.korchma.game.rules.Amount;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.Choice;
import dev.korchma.game.rules.Feature;
import dev.korchma.game.rules.Modifier;
import dev.korchma.game.rules.Option;
import dev.korchma.game.rules.Pace;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Taken;
import dev.korchma.game.rules.Track;
import dev.korchma.game.rules.When;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody can be: what it brings at once, and with every level. */
record OptionCard(Card card, Amounts amounts) {

    void write(String id) {
        RuleSystem rules = card.page().rules();
        for (Choice choice : rules.content().choices().values()) {
            Option option = choice.options().get(id);
            if (option != null) {
                write(choice, option);
                return;
            }
        }
    }

    private void write(Choice choice, Option option) {
        Page page = card.page();
        suggested(option);
        Set<String> tracks = new LinkedHashSet<>(page.rules().numbers().toldTracks());
        tracks.remove(page.words().vitalTrack());
        card.field(page.say("begins"), begins(option));
        int playable = page.rules().play().advancement().playable();
        for (int level = 1; level <= playable; level++) {
            List<String> brings = new ArrayList<>(features(option, level));
            brings.addAll(opened(choice, option, level));
            brings.addAll(grown(choice, option, level, tracks));
            if (!brings.isEmpty()) {
                card.field(page.say("at-level", Map.of("level", level)), String.join(", ", brings));
            }
        }
    }

    /** Numbers that are sure; a feature that is named below speaks for itself, as pools do. */
    private String begins(Option option) {
        List<Feature> all =
                option.features().stream().filter(feature -> feature.level() == 1).toList();
        List<Feature> quiet = all.stream().filter(Feature::isQuiet).toList();
        ModifierWords words = new ModifierWords(card.page(), amounts);
        return (quiet.isEmpty() ? all : quiet)
                .stream()
                        .flatMap(feature -> feature.modifiers().stream())
                        .filter(this::isNumber)
                        .filter(words::isSure)
                        .map(one -> isMark(one) ? words.target(one) : words.of(one))
                        .distinct()
                        .collect(Collectors.joining("; "));
    }

    /** One of which another makes no more, as a training. */
    private static boolean isMark(Modifier modifier) {
        return modifier.change() instanceof Modifier.Change.Add(Amount amount)
                && !modifier.stacking().isEmpty()
                && amount.terms().size() == 1
                && amount.terms().getFirst().formula().text().equals("1");
    }

    private boolean isNumber(Modifier modifier) {
        return modifier.target() instanceof Modifier.Target.Value(String id)
                && card.page().rules().numbers().trackOfMax(id) == null;
    }

    private void suggested(Option option) {
        var first = option.suggested().attributes().keySet().stream().limit(2);
        card.field(
                card.page().say("suggested"),
                String.join(", ", first.map(card.page()::name).toList()));
    }

    private List<String> features(Option option, int level) {
        return option.features().stream()
                .filter(feature -> feature.level() == level && !feature.isQuiet())
                .map(Feature::id)
                .map(card.page()::name)
                .toList();
    }

    /**
     * Decisions those take who took this.
     *
     * @param place the choice it was taken for
     */
    private List<String> opened(Choice place, Option option, int level) {
        List<String> opened = new ArrayList<>();
        for (Choice choice : card.page().rules().content().choices().values()) {
            boolean counts =
                    choice.pace() instanceof Pace.Within(String of, int nth, Taken taken)
                            && (of.equals(option.id()) || (of.equals(place.id()) && nth <= 1))
                            && taken != Taken.JOINED;
            boolean hangs =
                    !choice.when().equals(When.ALWAYS)
                            && choice.when().holds(Set.of(option.id()))
                            && !choice.when().holds(Set.of());
            boolean isOurs =
                    choice.level() == level && (choice.when().equals(When.ALWAYS) ? counts : hangs);
            if (isOurs && (choice.quota() == null || choice.quota().place() == 1)) {
                opened.add(card.page().name(choice.asks()));
            }
        }
        return opened.stream().distinct().toList();
    }

    /** What there is more of to be used up than others have. */
    private List<String> grown(Choice choice, Option option, int level, Set<String> tracks) {
        Page page = card.page();
        Body now = body(choice, option, level);
        Body lower = body(choice, option, Math.max(1, level - 1));
        Body anybody = page.rules().freshBody(new Build(level, Map.of(), Map.of(), List.of()));
        List<String> grown = new ArrayList<>();
        for (String track : tracks) {
            long most = page.rules().value(now, Track.maxOf(track));
            long before = level == 1 ? 0 : page.rules().value(lower, Track.maxOf(track));
            long anybodys = page.rules().value(anybody, Track.maxOf(track));
            if (most > before && most != anybodys) {
                grown.add(page.name(track) + " " + most);
            }
        }
        return grown;
    }

    private Body body(Choice choice, Option option, int level) {
        return card.page()
                .rules()
                .freshBody(new Build(level, Map.of(), Map.of(choice.id(), option.id()), List.of()));
    }
}
