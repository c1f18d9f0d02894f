package dev.korchma.peers.discord.rest;

import dev.korchma.peers.discord.payload.ChannelPayload;
import dev.korchma.peers.discord.payload.GuildPayload;
import dev.korchma.peers.discord.payload.Json;
import dev.korchma.peers.discord.payload.News;
import dev.korchma.peers.discord.payload.Payloads;
import dev.korchma.peers.discord.world.World;

/** Servers and who is in them. */
final class GuildRoutes {

    private final World world;
    private final News news;

    GuildRoutes(World world, News news) {
        this.world = world;
        this.news = news;
    }

    void into(Routes routes) {
        routes.on("GET", "/guilds/{guild}", call -> Answer.ok(GuildPayload.of(call.guild())))
                .on("GET", "/guilds/{guild}/channels", this::channels)
                .on("GET", "/guilds/{guild}/roles", this::roles)
                .on("GET", "/guilds/{guild}/members/{user}", this::member)
                .on("DELETE", "/users/@me/guilds/{guild}", this::leave);
    }

    private Answer channels(Call call) {
        var list = Json.array();
        world.channelsOf(call.guild()).stream()
                .filter(channel -> channel.thread() == null)
                .forEach(channel -> list.add(ChannelPayload.of(world, channel, world.bot().id())));
        return Answer.ok(list);
    }

    private Answer roles(Call call) {
        var list = Json.array();
        call.guild().roles().values().forEach(role -> list.add(Payloads.role(role)));
        return Answer.ok(list);
    }

    private Answer member(Call call) {
        var member = call.guild().member(call.id("user"));
        return member == null ? Refusals.UNKNOWN_MEMBER : Answer.ok(Payloads.member(member));
    }

    private Answer leave(Call call) {
        call.guild().members().remove(world.bot().id());
        news.removed(call.guild());
        return new Answer.Done();
    }
}
