package dev.korchma.peers.telegram;

import dev.korchma.peers.telegram.delivery.LongPolls;
import dev.korchma.peers.telegram.delivery.Pace;
import dev.korchma.peers.telegram.delivery.Webhook;
import dev.korchma.peers.telegram.methods.ApiError;
import dev.korchma.peers.telegram.methods.MethodTable;
import dev.korchma.peers.telegram.methods.Params;
import dev.korchma.peers.telegram.world.StoredFile;
import dev.korchma.peers.telegram.world.World;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;

/** One call of the bot, from its parameters to its result. */
final class Exchange {

    private final World world;
    private final MethodTable methods;
    private final LongPolls polls;
    private final Webhook webhook;
    private final Pace pace;
    private final Judge judge;
    private final List<Overheard> ears = new CopyOnWriteArrayList<>();

    Exchange(
            World world,
            MethodTable methods,
            LongPolls polls,
            Webhook webhook,
            Pace pace,
            Judge judge) {
        this.world = world;
        this.pace = pace;
        this.methods = methods;
        this.polls = polls;
        this.webhook = webhook;
        this.judge = judge;
    }

    void overhear(Overheard ear) {
        ears.add(ear);
    }

    JsonNode call(String name, Params params) throws InterruptedException {
        judge.request(name, params);
        try {
            pace.count(name, params);
            var result = result(name, params);
            judge.answer(name, result);
            ears.forEach(ear -> ear.called(name, params, result));
            return result;
        } catch (ApiError refused) {
            judge.refused(name, refused);
            throw refused;
        } catch (RuntimeException ours) {
            // A fault of this peer must fail the test that met it, not look like the bot's.
            judge.broken(name, ours);
            throw ApiError.of(500, "Internal Server Error");
        }
    }

    private JsonNode result(String name, Params params) throws InterruptedException {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "getupdates" -> polls.poll(params, webhook.isSet());
            case "setwebhook" -> webhook.set(params);
            case "deletewebhook" -> webhook.delete(params);
            case "getwebhookinfo" -> webhook.info();
            default -> {
                var method = methods.find(name).orElseThrow(() -> ApiError.of(404, "Not Found"));
                yield world.step(() -> method.call(params));
            }
        };
    }

    Optional<StoredFile> file(String path) {
        return world.look(() -> world.files().byPath(path));
    }
}
