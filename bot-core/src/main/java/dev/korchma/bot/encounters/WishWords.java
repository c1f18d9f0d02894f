package dev.korchma.bot.encounters;

import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.rulebooks.ThrownWords;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.encounter.EncounterTelling;
import dev.korchma.game.encounter.Wish;
import dev.korchma.game.rules.DieFace;
import dev.korchma.game.rules.Leaning;
import dev.korchma.game.rules.Thrown;
import dev.korchma.game.rules.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to do, in lines. The number to beat and the verdict stand in {@link
 * #forMaster} alone.
 */
record WishWords(Texts texts, PackWords words) {

    Rich wished(EncounterTelling.Wished wished) {
        return say("told.said", Map.of("name", wished.fighter(), "words", wished.words()));
    }

    Rich weighed(EncounterTelling.Weighed weighed) {
        return say(
                "told.weighed",
                Map.of(
                        "name",
                        weighed.fighter(),
                        "what",
                        what(weighed.attempt(), weighed.circumstances())));
    }

    Rich tried(EncounterTelling.Tried tried) {
        return say(
                "told.tried",
                Map.of(
                        "name",
                        tried.fighter(),
                        "what",
                        words.name(tried.attempt()),
                        "total",
                        tried.thrown().total(),
                        "dice",
                        dice(tried.thrown(), tried.leanings())));
    }

    Rich answered(EncounterTelling.Answered answered) {
        return say(
                "told." + answered.answer().name().toLowerCase(Locale.ROOT),
                Map.of("name", answered.fighter(), "words", answered.words()));
    }

    /** How it stands, for whoever leads. */
    Rich forMaster(String name, Wish wish) {
        return switch (wish) {
            case Wish.Said(String said) -> say("screen.said", Map.of("name", name, "words", said));
            case Wish.Weighed weighed ->
                    say(
                            "screen.weighed",
                            Map.of(
                                    "name",
                                    name,
                                    "words",
                                    weighed.words(),
                                    "what",
                                    what(weighed.attempt(), weighed.circumstances()),
                                    "against",
                                    number(weighed.against())));
            case Wish.Tried tried ->
                    say(
                            "screen.tried",
                            Map.of(
                                    "name",
                                    name,
                                    "words",
                                    tried.words(),
                                    "what",
                                    words.name(tried.attempt()),
                                    "total",
                                    tried.thrown().total(),
                                    "verdict",
                                    verdict(tried.verdict())));
        };
    }

    private String verdict(@Nullable Verdict verdict) {
        return verdict == null
                ? ""
                : texts.plain(
                        words.language(),
                        "wish.screen.verdict",
                        Map.of(
                                "against",
                                verdict.against(),
                                "outcome",
                                words.name(verdict.outcome())));
    }

    private static int number(@Nullable Integer against) {
        return against == null ? 0 : against;
    }

    /** "Athletics, advantage". */
    String what(String attempt, List<String> circumstances) {
        return Stream.concat(Stream.of(attempt), circumstances.stream())
                .map(words::name)
                .collect(Collectors.joining(", "));
    }

    private Rich dice(Thrown thrown, List<Leaning> leanings) {
        boolean allCount = thrown.dice().stream().allMatch(DieFace::counted);
        String why = allCount ? "" : LeaningWords.of(leanings, words);
        Rich dice = ThrownWords.dice(thrown);
        return why.isEmpty() ? dice : dice.plus(Rich.plain(", " + why));
    }

    private Rich say(String key, Map<String, ?> arguments) {
        return texts.rich(words.language(), "wish." + key, arguments);
    }
}
