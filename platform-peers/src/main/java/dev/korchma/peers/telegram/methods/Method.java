package dev.korchma.peers.telegram.methods;

import tools.jackson.databind.JsonNode;

/** A method of the Bot API: parameters in, {@code result} out, {@link ApiError} if not granted. */
@FunctionalInterface
public interface Method {

    JsonNode call(Params params);
}
