package dev.korchma.game.rules;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What things are bought for.
 *
 * @param coins by id what one is worth in the least of them, the most valuable first; empty where a
 *     game knows no money
 * @param prices by item what it costs in the least coin; what is not there is not for sale
 * @param kept the number of a body that keeps what somebody has, in the least coin
 */
public record Money(Map<String, Integer> coins, Map<String, Long> prices, String kept) {

    /** Of a game without money. */
    public static final Money NONE = new Money(Map.of(), Map.of(), "");

    public Money {
        coins = Frozen.map(coins);
        prices = Frozen.map(prices);
    }

    public boolean isThere() {
        return !coins.isEmpty();
    }

    /** What things cost together; what is not for sale costs nothing. */
    public long price(Collection<String> items) {
        return items.stream().mapToLong(item -> prices.getOrDefault(item, 0L)).sum();
    }

    /** An amount in the fewest coins, the most valuable first; nothing is none of the least. */
    public Map<String, Long> inCoins(long amount) {
        var counted = new LinkedHashMap<String, Long>();
        long left = amount;
        for (var coin : coins.entrySet()) {
            if (left >= coin.getValue()) {
                counted.put(coin.getKey(), left / coin.getValue());
                left %= coin.getValue();
            }
        }
        if (counted.isEmpty()) {
            coins.keySet().stream().reduce((_, last) -> last).ifPresent(it -> counted.put(it, 0L));
        }
        return counted;
    }
}
