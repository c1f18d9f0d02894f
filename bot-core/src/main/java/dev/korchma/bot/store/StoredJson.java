package dev.korchma.bot.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
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

    /**
     * @param as the declared type: an interface writes the name of the record beside its fields
     */
    public String write(Object value, Class<?> as) {
        return mapper.writerFor(as).writeValueAsString(value);
    }

    public <T> T read(String json, Class<T> as) {
        return mapper.readValue(json, as);
    }

    public String writeAll(Collection<?> values, Class<?> as) {
        return mapper.writerFor(listOf(as)).writeValueAsString(List.copyOf(values));
    }

    public <T> List<T> readAll(String json, Class<T> as) {
        return mapper.readValue(json, listOf(as));
    }

    private JavaType listOf(Class<?> type) {
        return mapper.getTypeFactory().constructCollectionType(List.class, type);
    }
}
