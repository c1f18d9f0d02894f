package dev.korchma.discord;

import static org.awaitility.Awaitility.await;

import dev.korchma.bot.chat.ChatPlatform;
import dev.korchma.bot.chat.ChatPlatform.Posted;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.peers.discord.DiscordPerson;
import dev.korchma.peers.discord.Seen;
import dev.korchma.peers.discord.world.Message;
import dev.korchma.peers.discord.world.Webhook;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

/** A tavern in which heroes speak, and Max who hears them. */
final class Stage {

    private final TestDiscord discord;
    private final Tavern tavern;
    private final DiscordPerson max;

    Stage(TestDiscord discord, String name) {
        this.discord = discord;
        tavern = discord.tavern(name);
        max = tavern.guest("Max", "en-US");
        await().atMost(TestDiscord.SOON).until(() -> discord.knows(tavern.hall()));
    }

    Tavern tavern() {
        return tavern;
    }

    DiscordPerson max() {
        return max;
    }

    Place place() {
        return tavern.place();
    }

    /** The hall as the library knows it. */
    GuildChannel known() {
        return Objects.requireNonNull(
                discord.bean(Connection.class).discord().getGuildChannelById(tavern.hall().id()));
    }

    ChatPlatform platform() {
        return discord.bean(DiscordPlatform.class);
    }

    Place thread() {
        return platform().openThread(place(), "A fight", nonce());
    }

    static View line(String name, String words) {
        return View.of(View.Tone.PLAIN)
                .text(Rich.plain(words))
                .saidBy(new View.Voice(name, "Max"))
                .build();
    }

    static String nonce() {
        return "line-" + UUID.randomUUID();
    }

    /** Bruna says it in the hall. */
    String says(String words) {
        return says(place(), words, nonce());
    }

    String says(Place place, String words, String nonce) {
        return post(place, line("Bruna", words), nonce);
    }

    String post(Place place, View view, String nonce) {
        return ((Posted) platform().post(place, view, nonce)).message();
    }

    /** What stands in the hall, oldest first. */
    List<Seen> hall() {
        return max.in(tavern.hall()).messages();
    }

    /** What stands there, without the signs that keep it from being markup. */
    List<String> words() {
        return hall().stream().map(Stage::plain).toList();
    }

    static String plain(Seen seen) {
        return seen.text().replace("\\", "");
    }

    /** A message of the hall as Discord keeps it. */
    Message kept(String message) {
        return discord.peer()
                .world()
                .locked(() ->
                        Objects.requireNonNull(tavern.hall().message(Long.parseLong(message))));
    }

    List<Webhook> webhooks() {
        return discord.peer().world().webhooks().values().stream()
                .filter(hook -> hook.channel().equals(tavern.hall()))
                .toList();
    }

    void deleteTheWebhook() {
        var world = discord.peer().world();
        world.locked(() -> world.webhooks().remove(webhooks().getFirst().id()));
    }
}
