package dev.korchma.peers.discord.payload;

import dev.korchma.peers.discord.world.Guild;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** GUILD_MEMBERS_CHUNK, after Discord's "Gateway events", "Request Guild Members". */
public final class MemberChunk {

    private MemberChunk() {}

    /**
     * @param asked the data of op 8; {@code user_ids} is one id or a list
     */
    public static ObjectNode of(Guild guild, JsonNode asked) {
        var json =
                Json.object()
                        .put("guild_id", Long.toString(guild.id()))
                        .put("chunk_index", 0)
                        .put("chunk_count", 1);
        var members = json.putArray("members");
        var missing = json.putArray("not_found");
        for (var id : ids(asked.path("user_ids"))) {
            var member = guild.member(id);
            if (member == null) {
                missing.add(Long.toString(id));
            } else {
                members.add(Payloads.member(member));
            }
        }
        @Nullable String nonce = Json.text(asked, "nonce");
        if (nonce != null) {
            json.put("nonce", nonce);
        }
        return json;
    }

    private static List<Long> ids(JsonNode named) {
        var ids = new ArrayList<Long>();
        if (named.isArray()) {
            named.forEach(one -> ids.add(one.asLong()));
        } else {
            var one = Json.id(named.asString(""));
            if (one != null) {
                ids.add(one);
            }
        }
        return ids;
    }
}
