package dev.korchma.plays.stage;

import dev.korchma.plays.language.Sight;
import dev.korchma.plays.language.Sight.Since;
import dev.korchma.plays.language.Sight.Words;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks at the screens of a scene and says whether what was expected is there. */
final class Eyes {

    private final Stage stage;
    private final List<String> cast;
    private final Bag bag;
    private final Map<String, Map<String, Screen.Message>> before = new HashMap<>();

    Eyes(Stage stage, List<String> cast, Bag bag) {
        this.stage = stage;
        this.bag = bag;
        this.cast = cast;
    }

    /** Remembers the screens as they are, so that news can be told from what was there. */
    void remember() {
        for (String name : cast) {
            Map<String, Screen.Message> seen = new HashMap<>();
            screen(name).messages().forEach(message -> seen.put(message.id(), message));
            before.put(name, seen);
        }
    }

    /** Whether it could still come true by waiting; what must not be seen is judged at once. */
    static boolean worthWaiting(Sight sight) {
        return switch (sight) {
            case Sight.Unseen _, Sight.NotOffered _ -> false;
            case Sight.Suggested suggested -> suggested.there();
            case Sight.Sees _, Sight.OnlySees _, Sight.OneSees _, Sight.Offered _, Sight.Handed _ ->
                    true;
        };
    }

    /** What is amiss, or nothing. */
    String amiss(Sight sight) {
        return switch (sight) {
            case Sight.Sees sees -> first(sees.who(), who -> sees(who, sees));
            case Sight.Unseen(var who, Words words) ->
                    first(who, name -> sightOf(name, words) ? name + " does see it" : "");
            case Sight.OnlySees(var who, Words words) -> only(who, words);
            case Sight.OneSees(var who, Words words) -> one(who, words);
            case Sight.Offered(var who, var labels) -> first(who, name -> offered(name, labels));
            case Sight.NotOffered(var who, var labels) ->
                    first(who, name -> notOffered(name, labels));
            case Sight.Suggested(var who, var words, var there) -> suggested(who, words, there);
            case Sight.Handed handed -> handed(handed);
        };
    }

    private String handed(Sight.Handed handed) {
        if (handed.alone()) {
            for (String name : cast) {
                boolean meant = handed.who().contains(name);
                if (!meant && hasFile(stage.seat(name).everything(), handed.file())) {
                    return name + " has it too";
                }
            }
        }
        return first(handed.who(), who -> handedTo(who, handed));
    }

    private String handedTo(String who, Sight.Handed handed) {
        Optional<Screen.Message> message =
                screen(who).messages().reversed().stream()
                        .filter(one -> one.files().contains(handed.file()))
                        .filter(one -> handed.since() == Since.EVER || isNews(who, one))
                        .findFirst();
        if (message.isEmpty()) {
            return who + " is not handed it";
        }
        byte[] bytes = stage.seat(who).open(message.get().id(), handed.file());
        if (!new String(bytes, StandardCharsets.UTF_8).contains(handed.words())) {
            return "it does not say “" + handed.words() + "”";
        }
        bag.take(handed.file(), bytes);
        return "";
    }

    private static boolean hasFile(Screen screen, String file) {
        return screen.messages().stream().anyMatch(message -> message.files().contains(file));
    }

    /** What fits the pattern in the newest message that holds such a thing. */
    Optional<String> newest(String who, Pattern what) {
        return screen(who).messages().reversed().stream()
                .map(message -> what.matcher(message.text()))
                .filter(Matcher::find)
                .flatMap(found -> Stream.ofNullable(found.group(Math.min(1, found.groupCount()))))
                .findFirst();
    }

    private String suggested(String who, String words, boolean there) {
        boolean shown =
                screen(who).suggestions().stream().anyMatch(shownOne -> shownOne.contains(words));
        return shown == there ? "" : who + (shown ? " is suggested it" : " is not suggested it");
    }

    private String sees(String who, Sight.Sees sees) {
        long found =
                screen(who).messages().stream()
                        .filter(message -> sees.since() == Since.EVER || isNews(who, message))
                        .filter(message -> message.holds(sees.words()))
                        .count();
        if (sees.times() == 0 ? found > 0 : found == sees.times()) {
            return "";
        }
        return sees.times() == 0
                ? who + " does not see it" + (sees.since() == Since.EVER ? "" : " in what is new")
                : who + " sees it " + found + " times";
    }

    private boolean isNews(String who, Screen.Message message) {
        return !message.equals(before.getOrDefault(who, Map.of()).get(message.id()));
    }

    private String only(List<String> who, Words words) {
        for (String name : cast) {
            boolean meant = who.contains(name);
            boolean there = meant ? news(name, words) : sightOf(name, words);
            if (there != meant) {
                return name + (meant ? " does not see it" : " sees it too");
            }
        }
        return "";
    }

    private String one(List<String> who, Words words) {
        long seeing = who.stream().filter(name -> news(name, words)).count();
        return seeing == 1 ? "" : seeing + " of them see it";
    }

    private boolean news(String name, Words words) {
        return screen(name).messages().stream()
                .anyMatch(message -> isNews(name, message) && message.holds(words));
    }

    private boolean sightOf(String name, Words words) {
        return stage.seat(name).everything().messages().stream()
                .anyMatch(message -> message.holds(words));
    }

    private String offered(String name, List<String> labels) {
        Screen screen = screen(name);
        return first(
                labels,
                label -> screen.offers(label) ? "" : name + " is not offered [" + label + "]");
    }

    private String notOffered(String name, List<String> labels) {
        Screen screen = screen(name);
        return first(
                labels, label -> screen.offers(label) ? name + " is offered [" + label + "]" : "");
    }

    private static String first(
            List<String> many, java.util.function.Function<String, String> check) {
        return many.stream().map(check).filter(said -> !said.isEmpty()).findFirst().orElse("");
    }

    private Screen screen(String name) {
        return stage.seat(name).screen();
    }

    /** Everybody's screen in words. */
    String report() {
        StringBuilder out = new StringBuilder();
        for (String name : cast) {
            out.append("    ").append(name).append(" sees:\n").append(screen(name).describe());
        }
        return out.toString();
    }
}
