package dev.korchma.bot.uses;

import dev.korchma.bot.characters.Heroes;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.Used;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.rules.Cause;
import dev.korchma.game.rules.Result;
import dev.korchma.game.rules.Thrown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The throws of deeds between fights, with what each was for. */
@Component
class UseThrows {

    private final Heroes heroes;
    private final Texts texts;

    UseThrows(Heroes heroes, Texts texts) {
        this.heroes = heroes;
        this.texts = texts;
    }

    /** In the order in which they fell. */
    List<UseThrow> of(long space, List<Used> all, PackWords words) {
        List<UseThrow> found = new ArrayList<>();
        for (Used used : all) {
            Deed deed = new Deed(name(space, used.by()), name(space, used.document()), used, words);
            used.results().forEach(result -> one(deed, result).ifPresent(found::add));
        }
        return found;
    }

    /** What one hero did to another, or to itself. */
    private record Deed(String by, String whom, Used used, PackWords words) {

        String name() {
            return words.action(used.action(), used.item());
        }
    }

    private String name(long space, DocumentId hero) {
        return heroes.find(space, hero).map(Character::name).orElse("");
    }

    private Optional<UseThrow> one(Deed deed, Result result) {
        return switch (result) {
            case Result.Attacked(var _, var _, var _, var thrown, var verdict) ->
                    Optional.of(UseThrow.compared(threw(deed, thrown), thrown, verdict));
            case Result.Checked(var _, var _, var thrown, var verdict) ->
                    Optional.of(UseThrow.compared(threw(deed, thrown), thrown, verdict));
            case Result.Saved(var _, var _, var thrown, var verdict) -> {
                String title =
                        say(deed, "why.saved", Map.of("name", deed.whom(), "what", deed.name()));
                yield Optional.of(UseThrow.compared(total(title, thrown), thrown, verdict));
            }
            case Result.Rolled(var _, String what, var thrown) ->
                    Optional.of(UseThrow.alone(fell(deed, what, thrown), thrown));
            case Result.Opposed(var _, String what, var thrown, var leanings) ->
                    Optional.of(UseThrow.leaning(fell(deed, what, thrown), thrown, leanings));
            case Result.TrackMoved moved -> moved(deed, moved);
            case Result.EffectBegan _,
                    Result.EffectChanged _,
                    Result.EffectEnded _,
                    Result.Marked _ ->
                    Optional.empty();
        };
    }

    private Optional<UseThrow> moved(Deed deed, Result.TrackMoved moved) {
        Thrown thrown = moved.thrown();
        boolean isPlain = thrown == null || (thrown.dice().isEmpty() && thrown.bonuses().isEmpty());
        boolean isOther =
                moved.cause() instanceof Cause.Cost || moved.cause() instanceof Cause.Reset;
        if (isOther || (isPlain && moved.reductions().isEmpty())) {
            return Optional.empty();
        }
        String amount =
                deed.words().gained(moved.track(), Math.abs((long) moved.to() - moved.from()));
        String title =
                say(
                        deed,
                        "why.harm",
                        Map.of(
                                "name", deed.by(),
                                "what", deed.name(),
                                "target", deed.whom(),
                                "amount", amount));
        return Optional.of(
                new UseThrow(title, isPlain ? null : thrown, List.of(), moved.reductions(), null));
    }

    private String threw(Deed deed, Thrown thrown) {
        return total(
                say(deed, "why.threw", Map.of("name", deed.by(), "what", deed.name())), thrown);
    }

    private String fell(Deed deed, String what, Thrown thrown) {
        Map<String, ?> names = Map.of("name", deed.whom(), "what", deed.words().name(what));
        return total(say(deed, "why.threw", names), thrown);
    }

    private String say(Deed deed, String key, Map<String, ?> with) {
        return texts.plain(deed.words().language(), key, with);
    }

    private static String total(String title, Thrown thrown) {
        return title + ": " + thrown.total();
    }
}
