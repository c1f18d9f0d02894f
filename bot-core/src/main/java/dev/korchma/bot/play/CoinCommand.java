package dev.korchma.bot.play;

import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Flips coins in front of everybody: a die with two faces, 1 is heads. */
@Component
final class CoinCommand implements Command {

    private static final String TIMES = "times";
    private static final int MOST = 10;

    private final Texts texts;

    CoinCommand(Texts texts) {
        this.texts = texts;
    }

    /** Coins fell. */
    public record Flipped(String name, int heads, int tails) implements Outcome {}

    @Override
    public String name() {
        return "coin";
    }

    @Override
    public Manner manner() {
        return Manner.PUBLIC;
    }

    @Override
    public List<Option> options() {
        return List.of(Option.optional(TIMES, new Option.Whole(1, MOST)));
    }

    @Override
    public Outcome run(Call call) {
        int times = call.arguments().whole(TIMES, 1);
        int heads = (int) IntStream.range(0, times).filter(_ -> call.dice().roll(2) == 1).count();
        return new Flipped(call.person().name(), heads, times - heads);
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        if (!(outcome instanceof Flipped(String name, int heads, int tails))) {
            return Optional.empty();
        }
        String key = heads + tails == 1 ? (heads == 1 ? "coin.heads" : "coin.tails") : "coin.many";
        return Optional.of(
                View.say(
                        texts.rich(
                                language,
                                key,
                                Map.of("name", name, "heads", heads, "tails", tails))));
    }
}
