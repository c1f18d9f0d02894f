package dev.korchma.bot.rulebooks;

import dev.korchma.game.rules.Money;
import java.util.Map;
import java.util.stream.Collectors;

/** Words amounts of money: "12 gp 5 sp". */
public final class MoneyWords {

    private MoneyWords() {}

    /**
     * An amount in the fewest coins.
     *
     * @param amount in the least coin
     */
    public static String told(long amount, Money money, PackWords words) {
        return money.inCoins(amount).entrySet().stream()
                .map(coin ->
                        words.pack()
                                .texts()
                                .say(
                                        words.language(),
                                        coin.getKey(),
                                        PackTexts.AMOUNT,
                                        Map.of("amount", coin.getValue())))
                .collect(Collectors.joining(" "));
    }
}
