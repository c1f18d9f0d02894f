package dev.korchma.peers.discord.control;

import dev.korchma.peers.discord.DiscordPeer;
import dev.korchma.peers.discord.payload.Json;
import dev.korchma.peers.discord.rest.RestFault;
import dev.korchma.peers.discord.world.Permission;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Rudeness from outside. */
final class FaultActs {

    private final DiscordPeer peer;
    private final Things things;

    FaultActs(DiscordPeer peer, Things things) {
        this.peer = peer;
        this.things = things;
    }

    Map<String, DiscordControl.Act> acts() {
        var acts = new HashMap<String, DiscordControl.Act>();
        acts.put("fault", this::fault);
        acts.put("event", this::event);
        acts.put("gateway", this::gateway);
        acts.put("server", this::server);
        acts.put("take", this::take);
        acts.put("delete", this::delete);
        return acts;
    }

    /**
     * {@code route, count, kind}: limited and limited_globally (millis), broken (status), cut, slow
     * (millis).
     */
    private JsonNode fault(JsonNode body) {
        int millis = Json.number(body, "millis", 1000);
        RestFault fault =
                switch (Things.text(body, "kind")) {
                    case "limited" -> new RestFault.Limited(false, millis / 1e3);
                    case "limited_globally" -> new RestFault.Limited(true, millis / 1e3);
                    case "broken" -> new RestFault.Broken(Json.number(body, "status", 502));
                    case "cut" -> new RestFault.CutAnswer();
                    case "slow" -> new RestFault.Slow(Duration.ofMillis(millis));
                    case String other -> throw unknown(other);
                };
        peer.faults().rest().next(Json.number(body, "count", 1), Things.text(body, "route"), fault);
        return Json.object();
    }

    /** {@code type, kind}: twice, late (millis), after_the_next. */
    private JsonNode event(JsonNode body) {
        var type = Things.text(body, "type");
        var events = peer.faults().events();
        switch (Things.text(body, "kind")) {
            case "twice" -> events.twice(type);
            case "late" -> events.late(type, Json.number(body, "millis", 1000));
            case "after_the_next" -> events.afterTheNext(type);
            case String other -> throw unknown(other);
        }
        return Json.object();
    }

    private JsonNode gateway(JsonNode body) {
        switch (Things.text(body, "kind")) {
            case "cut" -> peer.gateway().cut();
            case "reconnect" -> peer.gateway().askToReconnect();
            case "invalidate" -> peer.gateway().invalidate();
            case "deaf" -> peer.gateway().deaf();
            case "close" -> peer.gateway().close(Json.number(body, "code", 4000), "by request");
            case String other -> throw unknown(other);
        }
        return Json.object();
    }

    private JsonNode server(JsonNode body) {
        var guild = things.guild(body);
        switch (Things.text(body, "kind")) {
            case "outage" -> peer.faults().outage(guild);
            case "recovery" -> peer.faults().recovery(guild);
            case "kick" -> peer.faults().kick(guild);
            case "invite" -> peer.faults().invite(guild);
            case String other -> throw unknown(other);
        }
        return Json.object();
    }

    /**
     * {@code channel, permissions}, with {@code "untold": true} behind the bot's back; none gives
     * back.
     */
    private JsonNode take(JsonNode body) {
        var permissions =
                body.path("permissions")
                        .valueStream()
                        .map(one -> Permission.valueOf(one.asString()))
                        .toArray(Permission[]::new);
        var channel = things.channel(body);
        if (permissions.length == 0) {
            peer.faults().giveBack(channel);
        } else if (Json.flag(body, "untold")) {
            peer.faults().takeUntold(channel, permissions);
        } else {
            peer.faults().take(channel, permissions);
        }
        return Json.object();
    }

    /** {@code channel} and {@code message}, or the channel itself. */
    private JsonNode delete(JsonNode body) {
        if (body.has("message")) {
            peer.faults().delete(things.channel(body), Things.id(body, "message"));
        } else {
            peer.faults().delete(things.channel(body));
        }
        return Json.object();
    }

    private static IllegalArgumentException unknown(String kind) {
        return new IllegalArgumentException("no such kind: " + kind);
    }
}
