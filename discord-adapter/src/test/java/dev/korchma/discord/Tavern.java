package dev.korchma.discord;

import static org.awaitility.Awaitility.await;

import dev.korchma.bot.chat.Place;
import dev.korchma.peers.discord.Attempt;
import dev.korchma.peers.discord.DiscordPerson;
import dev.korchma.peers.discord.Seen;
import dev.korchma.peers.discord.world.Channel;
import dev.korchma.peers.discord.world.Guild;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

/** A server with one channel, and what people see in it. */
final class Tavern {

    private final TestDiscord discord;
    private final Guild guild;
    private final Channel hall;

    Tavern(TestDiscord discord, String name) {
        this.discord = discord;
        guild = discord.peer().guild(name);
        hall = discord.peer().channel(guild, "hall");
    }

    Guild guild() {
        return guild;
    }

    Channel hall() {
        return hall;
    }

    /** The hall as the front names it. */
    Place place() {
        return Place.channel("discord", Long.toString(hall.id()));
    }

    DiscordPerson guest(String name, String locale) {
        return discord.peer().person(name, locale).joins(guild);
    }

    Attempt roll(DiscordPerson who, String dice) {
        return who.in(hall).slash("roll", Map.of("dice", dice));
    }

    /** Rolls for the own eyes alone. */
    Attempt rollSecretly(DiscordPerson who, String label) {
        return who.in(hall).slash("roll", Map.of("dice", "1d20", "label", label, "secret", "me"));
    }

    /** Challenges, and returns the card with the answers to it. */
    Seen challenge(DiscordPerson one, DiscordPerson other) {
        one.in(hall).slash("duel user", Map.of("opponent", other)).outcome();
        return awaits(one, hall, seen -> seen.buttons().contains("Accept"));
    }

    /** The only thread of the hall, as soon as it is there. */
    Channel thread(DiscordPerson who) {
        await().atMost(TestDiscord.SOON).until(() -> threads(who).size() == 1);
        return threads(who).getFirst();
    }

    List<Channel> threads(DiscordPerson who) {
        return discord.peer().threadsVisibleTo(who, hall);
    }

    List<Seen> seen(DiscordPerson who, Channel where, String words) {
        return who.in(where).messages().stream().filter(one -> one.text().contains(words)).toList();
    }

    Seen awaits(DiscordPerson who, Channel where, Predicate<Seen> what) {
        AtomicReference<Seen> found = new AtomicReference<>();
        await().atMost(TestDiscord.SOON)
                .until(() -> {
                    who.in(where).messages().stream()
                            .filter(what)
                            .reduce((_, newer) -> newer)
                            .ifPresent(found::set);
                    return found.get() != null;
                });
        return found.get();
    }

    Seen awaits(DiscordPerson who, Channel where, String words) {
        return awaits(who, where, seen -> seen.text().contains(words));
    }
}
