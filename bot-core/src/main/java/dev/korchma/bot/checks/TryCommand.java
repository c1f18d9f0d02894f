package dev.korchma.bot.checks;

import dev.korchma.bot.chat.Reply.Suggestion;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Arguments;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.character.Character;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets the speaker's hero try something, for all to see or for the master alone. */
abstract class TryCommand implements Command {

    private static final String BONUS = "bonus";
    private static final String SECRET = "secret";
    private static final String OPEN = "open";
    private static final String MASTER = "master";
    private static final int MOST = 30;

    private final Attempts attempts;
    private final Trying trying;
    private final Reasons reasons;
    private final CheckWords words;
    private final Texts texts;

    TryCommand(Attempts attempts, Trying trying, Reasons reasons, CheckWords words, Texts texts) {
        this.attempts = attempts;
        this.reasons = reasons;
        this.trying = trying;
        this.words = words;
        this.texts = texts;
    }

    /**
     * It was tried, and only the master knows how it went: no number stands here.
     *
     * @param pack hash of the rules
     */
    public record Hidden(String hero, String what, String pack) implements Outcome {}

    /** What can be tried by it. */
    abstract Collection<String> ids(Pack pack);

    @Override
    public final Manner manner() {
        return Manner.PUBLIC;
    }

    @Override
    public final Manner manner(Arguments arguments) {
        return arguments.find(SECRET).filter(MASTER::equals).isPresent()
                ? Manner.SECRET
                : Manner.PUBLIC;
    }

    @Override
    public final boolean isPlay() {
        return true;
    }

    @Override
    public final List<Option> options() {
        return List.of(
                Option.required(Trying.WHAT, new Option.Listed()),
                Option.optional(Trying.HOW, new Option.Listed()),
                Option.optional(BONUS, new Option.Whole(-MOST, MOST)),
                Option.optional(Trying.DIFFICULTY, new Option.Whole(1, Trying.MOST_DIFFICULT)),
                Option.optional(SECRET, new Option.OneOf(List.of(OPEN, MASTER))));
    }

    @Override
    public final List<Suggestion> suggest(Option option, Call call) {
        Pack pack = attempts.pack(call.where().space());
        return Attempts.suggest(
                pack,
                option.name().equals(Trying.WHAT)
                        ? ids(pack)
                        : trying.circumstances(call, pack, ids(pack)),
                call.person().language());
    }

    @Override
    public final Outcome run(Call call) {
        int bonus = call.arguments().whole(BONUS, 0);
        return switch (trying.asked(call, this::ids, bonus)) {
            case Trying.Unknown(No why) -> why;
            case Trying.Known(Pack pack, Attempts.Way way) -> attempt(call, pack, way);
        };
    }

    private Outcome attempt(Call call, Pack pack, Attempts.Way way) {
        long space = call.where().space();
        boolean secret = manner(call.arguments()) == Manner.SECRET;
        if (secret && !trying.hasMaster(space)) {
            return No.because("check.no.master");
        }
        Character hero = trying.hero(space, trying.me(call), pack).orElse(null);
        if (hero == null) {
            return trying.nobody(space, trying.me(call), pack);
        }
        Tried tried = attempts.go(call, trying.me(call), pack, hero, way);
        if (!secret) {
            return reasons.forAll(call, tried);
        }
        trying.tellLeaders(call, tried);
        return new Hidden(hero.name(), way.what(), pack.hash());
    }

    @Override
    public final Optional<View> show(Outcome outcome, Language language) {
        return switch (outcome) {
            case Tried tried -> Optional.of(words.view(tried, language));
            case Hidden(String hero, String what, String pack) ->
                    Optional.of(
                            View.say(
                                    texts.rich(
                                            language,
                                            "check.hidden",
                                            Map.of(
                                                    "hero",
                                                    hero,
                                                    "what",
                                                    words.words(pack, language).name(what)))));
            default -> Optional.empty();
        };
    }
}
