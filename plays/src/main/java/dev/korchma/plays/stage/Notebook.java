package dev.korchma.plays.stage;

import dev.korchma.plays.language.Act;
import dev.korchma.plays.language.Deed;
import dev.korchma.plays.language.Sight;
import dev.korchma.plays.language.Spot;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people of a scene noted of what they saw, and the sentences in which it is used. */
final class Notebook {

    private static final Pattern NOTED = Pattern.compile("\\{([A-Z][A-Z0-9]*)}");

    private final Map<String, String> notes = new HashMap<>();

    void note(String name, String text) {
        notes.put(name, text);
    }

    /** The deed with what was noted in the place of its name. */
    Deed filled(Deed deed) {
        return switch (deed) {
            case Deed.Acts acts -> filled(acts);
            case Deed.HandsBack(var who, var file, var written, var text) ->
                    new Deed.HandsBack(
                            who,
                            filled(file),
                            new Deed.Rewriting(filled(written.from()), filled(written.to())),
                            filled(text));
            case Deed.AtOnce(var acts) -> new Deed.AtOnce(acts.stream().map(this::filled).toList());
            case Deed.Goes(var who, var where) -> new Deed.Goes(who, filled(where));
            case Deed.Looks(Sight sight) -> new Deed.Looks(filled(sight));
            case Deed.Dice _, Deed.Restart _, Deed.TimePasses _, Deed.Notes _ -> deed;
        };
    }

    private Deed.Acts filled(Deed.Acts acts) {
        Act filled =
                switch (acts.act()) {
                    case Act.Says(String text) -> new Act.Says(filled(text));
                    case Act.Replies(String to, String text) ->
                            new Act.Replies(filled(to), filled(text));
                    case Act.Points(String at, String label) ->
                            new Act.Points(filled(at), filled(label));
                    case Act.Types(String text) -> new Act.Types(filled(text));
                    case Act.Presses(var label, var in, var which, var delivery) ->
                            new Act.Presses(
                                    filled(label), in == null ? null : filled(in), which, delivery);
                    case Act.Picks(var option, var in, var delivery) ->
                            new Act.Picks(filled(option), in == null ? null : filled(in), delivery);
                    case Act.Fills(var fields) -> {
                        Map<String, String> answers = new LinkedHashMap<>();
                        fields.forEach((label, text) -> answers.put(label, filled(text)));
                        yield new Act.Fills(answers);
                    }
                    case Act.Sends(var piece, var text) -> new Act.Sends(piece, filled(text));
                    case Act.Echo echo -> echo;
                };
        return new Deed.Acts(acts.who(), filled);
    }

    private Spot filled(Spot spot) {
        return switch (spot) {
            case Spot.Channel(String name) -> new Spot.Channel(filled(name));
            case Spot.Titled(String title) -> new Spot.Titled(filled(title));
            case Spot.Tavern _, Spot.NewestThread _, Spot.Private _ -> spot;
        };
    }

    private Sight filled(Sight sight) {
        return switch (sight) {
            case Sight.Sees(var who, var words, var since, var times) ->
                    new Sight.Sees(who, filled(words), since, times);
            case Sight.Unseen(var who, var words) -> new Sight.Unseen(who, filled(words));
            case Sight.OnlySees(var who, var words) -> new Sight.OnlySees(who, filled(words));
            case Sight.OneSees(var who, var words) -> new Sight.OneSees(who, filled(words));
            case Sight.Offered(var who, var labels) -> new Sight.Offered(who, filled(labels));
            case Sight.NotOffered(var who, var labels) -> new Sight.NotOffered(who, filled(labels));
            case Sight.Handed(var who, var file, var words, var alone, var since) ->
                    new Sight.Handed(who, filled(file), filled(words), alone, since);
            case Sight.Suggested(var who, var words, var there) ->
                    new Sight.Suggested(who, filled(words), there);
        };
    }

    private Sight.Words filled(Sight.Words words) {
        return new Sight.Words(filled(words.text()), words.whole(), words.pictured());
    }

    private List<String> filled(List<String> labels) {
        return labels.stream().map(this::filled).toList();
    }

    private String filled(String text) {
        return NOTED.matcher(text)
                .replaceAll(name ->
                        Matcher.quoteReplacement(notes.getOrDefault(name.group(1), name.group())));
    }
}
