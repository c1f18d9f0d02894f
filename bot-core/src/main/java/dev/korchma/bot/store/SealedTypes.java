package dev.korchma.bot.store;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.korchma.game.journal.Document;
import dev.korchma.game.journal.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.jsontype.NamedType;

/**
 * Teaches Jackson our sealed types without a JSON annotation in the domain: every sealed interface
 * of ours, and the few open roots, writes the stored name of the record as {@code is}.
 */
final class SealedTypes extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1;

    private static final Set<Class<?>> OPEN_ROOTS =
            Set.of(Event.class, Document.class, Outcome.class);
    private static final JsonTypeInfo.Value BY_NAME =
            JsonTypeInfo.Value.construct(
                    JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "is", null, false, true);

    private final transient StoredNames names;

    SealedTypes(StoredNames names) {
        this.names = names;
    }

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(
            MapperConfig<?> config, Annotated annotated) {
        return isOurs(annotated.getRawType())
                ? BY_NAME
                : super.findPolymorphicTypeInfo(config, annotated);
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
        Class<?> type = annotated.getRawType();
        if (!isOurs(type)) {
            return super.findSubtypes(config, annotated);
        }
        List<NamedType> subtypes = new ArrayList<>();
        if (OPEN_ROOTS.contains(type)) {
            names.all().values().stream()
                    .filter(type::isAssignableFrom)
                    .forEach(record -> subtypes.add(named(record)));
        } else {
            addPermitted(type, subtypes);
        }
        return subtypes;
    }

    /** Jackson would make a name up for a record that has none, and only reading would fail. */
    @Override
    public @Nullable String findTypeName(MapperConfig<?> config, AnnotatedClass annotated) {
        Class<?> type = annotated.getRawType();
        return !type.isInterface()
                        && OPEN_ROOTS.stream().anyMatch(root -> root.isAssignableFrom(type))
                ? names.nameOf(type)
                : super.findTypeName(config, annotated);
    }

    private void addPermitted(Class<?> type, List<NamedType> subtypes) {
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            if (permitted.isSealed()) {
                addPermitted(permitted, subtypes);
            } else {
                subtypes.add(named(permitted));
            }
        }
    }

    private NamedType named(Class<?> record) {
        return new NamedType(record, names.nameOf(record));
    }

    private static boolean isOurs(Class<?> type) {
        return OPEN_ROOTS.contains(type)
                || (type.isInterface()
                        && type.isSealed()
                        && type.getPackageName().startsWith("dev.korchma."));
    }
}
