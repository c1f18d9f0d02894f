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
        @Nullable Map<String, String> options,
        @Nullable String option,
        @Nullable String token,
        @Nullable List<String> values,
        @Nullable Map<String, String> fields) {}
