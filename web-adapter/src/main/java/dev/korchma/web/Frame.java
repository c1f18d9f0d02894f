package dev.korchma.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a window sends; which fields are there depends on the kind.
 *
 * @param id made by the window; the same id is the same frame, however often it is sent
 */
record Frame(
        @Nullable String id,
        @Nullable String kind,
        @Nullable String place,
        @Nullable String text,
        @Nullable String path,
        @Nullable Map<String, @Nullable String> options,
        @Nullable String option,
        @Nullable String token,
        @Nullable List<@Nullable String> values,
        @Nullable Map<String, @Nullable String> fields,
        @Nullable String opener,
        @Nullable Upload file) {

    /**
     * A file that comes with the frame.
     *
     * @param content its bytes, in Base64 on the wire
     */
    @SuppressWarnings("ArrayRecordComponent") // the bytes are only handed through
    record Upload(@Nullable String name, byte @Nullable [] content) {}
}
