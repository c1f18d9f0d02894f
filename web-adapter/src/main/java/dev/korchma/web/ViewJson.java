package dev.korchma.web;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.korchma.bot.chat.Block;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Form;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/** Views and forms as the page draws them; see {@code docs/web-table.md}. */
@Component
class ViewJson {

    private final JsonMapper mapper =
            JsonMapper.builder().annotationIntrospector(new ByKind()).build();

    String write(View view) {
        return mapper.writeValueAsString(view);
    }

    String write(Form form) {
        return mapper.writeValueAsString(form);
    }

    /** Writes which kind of block, span, control or input a record is, as {@code text-input}. */
    private static final class ByKind extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1;

        private static final JsonTypeInfo.Value TYPE =
                JsonTypeInfo.Value.construct(
                        JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "type", null, false, true);

        @Override
        public JsonTypeInfo.Value findPolymorphicTypeInfo(
                MapperConfig<?> config, Annotated annotated) {
            Class<?> type = annotated.getRawType();
            return type == Block.class
                            || type == Control.class
                            || type == Rich.Span.class
                            || type == Form.Input.class
                    ? TYPE
                    : super.findPolymorphicTypeInfo(config, annotated);
        }

        @Override
        public String findTypeName(MapperConfig<?> config, AnnotatedClass type) {
            return type.getRawType()
                    .getSimpleName()
                    .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                    .toLowerCase(Locale.ROOT);
        }
    }
}
