package dev.korchma.peers.telegram;

import dev.korchma.peers.telegram.check.SpecCheck;
import dev.korchma.peers.telegram.methods.ApiError;
import dev.korchma.peers.telegram.methods.Params;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** Writes down everything that is not as the description of the Bot API says, on either side. */
final class Judge {

    private static final Logger LOG = LoggerFactory.getLogger(Judge.class);

    private final Optional<SpecCheck> check;
    private final List<String> violations = new CopyOnWriteArrayList<>();

    /**
     * @param check nothing where the description is absent
     */
    Judge(Optional<SpecCheck> check) {
        this.check = check;
    }

    void request(String method, Params params) {
        check.ifPresent(spec ->
                note(
                        "request " + method,
                        spec.request(method, params.values(), params.files().keySet())));
    }

    void refused(String method, ApiError refusal) {
        if (refusal.isMistake() || refusal.code() == 404) {
            note("request " + method, List.of(refusal.description()));
        }
    }

    void broken(String method, RuntimeException ours) {
        LOG.error("{} broke this peer", method, ours);
        note("this peer at " + method, List.of(ours.toString()));
    }

    void answer(String method, JsonNode result) {
        // Updates were judged one by one when they came to be.
        if (method.equalsIgnoreCase("getUpdates")) {
            return;
        }
        check.ifPresent(spec -> note("answer of " + method, spec.answer(method, result)));
    }

    void update(JsonNode update) {
        check.ifPresent(spec -> note("update", spec.update(update)));
    }

    private void note(String where, List<String> found) {
        found.forEach(one -> violations.add(where + ": " + one));
    }

    List<String> violations() {
        return List.copyOf(violations);
    }

    void forget() {
        violations.clear();
    }
}
