package dev.korchma.bot.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Immutable records to JSON and back, by component names, with stable names for sealed types. */
@Component
public final class StoredJson {

    private final JsonMapper mapper =
            JsonMapper.builder()
                    .annotationIntrospector(new SealedTypes(new StoredNames()))
                    .changeDefaultVisibility(seen ->
                            seen.withFieldVisibility(Visibility.ANY)
                                    .withGetterVisibility(Visibility.NONE)
                                    .withIsGetterVisibility(Visibility.NONE))
                    .changeDefaultPropertyInclusion(
                            all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    // Made ready once for each type: a step writes and reads a dozen values.
    private final Map<Class<?>, ObjectWriter> writers = new ConcurrentHashMap<>();
    private final Map<Class<?>, ObjectWriter> listWriters = new ConcurrentHashMap<>();
    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();
    private final Map<Class<?>, ObjectReader> listReaders = new ConcurrentHashMap<>();

    /**
     * @param as the declared type: an interface writes the name of the record beside its fields
     */
    public String write(Object value, Class<?> as) {
        return writers.computeIfAbsent(as, one -> mapper.writerFor(one)).writeValueAsString(value);
    }

    public <T> T read(String json, Class<T> as) {
        return readers.computeIfAbsent(as, one -> mapper.readerFor(one)).readValue(json);
    }

    public String writeAll(Collection<?> values, Class<?> as) {
        return listWriters
                .computeIfAbsent(as, one -> mapper.writerFor(listOf(one)))
                .writeValueAsString(List.copyOf(values));
    }

    public <T> List<T> readAll(String json, Class<T> as) {
        return listReaders
                .computeIfAbsent(as, one -> mapper.readerFor(listOf(one)))
                .readValue(json);
    }

    private JavaType listOf(Class<?> type) {
        return mapper.getTypeFactory().constructCollectionType(List.class, type);
    }
}
