package dev.korchma.bot.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands on a hero's sheet, in words and numbers as they are read.
 *
 * @param game what is played
 * @param what who the hero is in a few words
 * @param player whose hero it is, empty when nobody is to be named
 * @param vital what keeps the hero in the fight
 * @param measures numbers one looks up now and then, with what they are counted in
 * @param notes what else is to be said, small
 */
public record SheetPage(
        String game,
        String name,
        String what,
        String player,
        Gauge vital,
        List<Entry> defences,
        List<Entry> measures,
        List<Gauge> tracks,
        List<Trait> traits,
        List<Section> sections,
        List<String> notes) {

    private static final String GAP = ". ";

    public SheetPage {
        defences = List.copyOf(defences);
        measures = List.copyOf(measures);
        tracks = List.copyOf(tracks);
        traits = List.copyOf(traits);
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
    }

    /** How much there is of something. */
    public record Gauge(String name, int value, int most) {
        String text() {
            return value + "/" + most;
        }
    }

    public record Entry(String name, String value) {}

    /**
     * One of the few numbers everything else follows from.
     *
     * @param most what matters in play
     * @param also where that comes from; empty where it is the number itself
     */
    public record Trait(String name, String most, String also) {}

    /**
     * @param better whether the hero is better, or worse, at it than nature made them
     */
    public record Mark(String name, String value, boolean better) {}

    /** A part with a title. */
    public sealed interface Section {
        String title();

        /** The same in words. */
        String words();
    }

    /** Many short things with a number each. */
    public record Marks(String title, List<Mark> marks) implements Section {
        public Marks {
            marks = List.copyOf(marks);
        }

        @Override
        public String words() {
            return marks.stream()
                    .map(mark -> mark.name() + " " + mark.value())
                    .collect(Collectors.joining(", "));
        }
    }

    /**
     * Things with what they do.
     *
     * @param more what stands for those there was no room for, empty when all are here
     */
    public record Entries(String title, List<Entry> entries, String more) implements Section {
        public Entries {
            entries = List.copyOf(entries);
        }

        @Override
        public String words() {
            return entries.stream()
                    .map(entry -> entry.name() + " " + entry.value())
                    .collect(Collectors.joining(", "));
        }
    }

    /** Things that have a name and nothing else. */
    public record Names(String title, List<String> names) implements Section {
        public Names {
            names = List.copyOf(names);
        }

        @Override
        public String words() {
            return String.join(", ", names);
        }
    }

    /** For those who do not see the picture. */
    public String words() {
        List<String> all = new ArrayList<>();
        all.add(name + ", " + what);
        all.add(vital.name() + " " + vital.text());
        defences.forEach(entry -> all.add(entry.name() + " " + entry.value()));
        all.add(
                traits.stream()
                        .map(trait ->
                                trait.name()
                                        + " "
                                        + trait.most()
                                        + (trait.also().isEmpty() ? "" : " (" + trait.also() + ")"))
                        .collect(Collectors.joining(", ")));
        tracks.forEach(track -> all.add(track.name() + " " + track.text()));
        measures.forEach(entry -> all.add(entry.name() + " " + entry.value()));
        sections.forEach(section -> all.add(section.title() + ": " + section.words()));
        all.addAll(notes);
        return all.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(GAP));
    }
}
