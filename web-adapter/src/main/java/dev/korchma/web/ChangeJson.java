package dev.korchma.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Changes as lines of the stream; see {@code docs/web-table.md}. */
@Component
class ChangeJson {

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final ViewJson views;

    ChangeJson(ViewJson views) {
        this.views = views;
    }

    String write(Change change) {
        ObjectNode line = mapper.createObjectNode();
        switch (change) {
            case Change.Beat _ -> line.put("type", "beat");
            case Change.Answered(String frame, @Nullable String error) ->
                    line.put("type", "answered").put("frame", frame).put("error", error);
            case Change.FormOpened(String frame, var form) ->
                    line.put("type", "form")
                            .put("frame", frame)
                            .set("form", mapper.readTree(views.write(form)));
            case Change.PlaceOpened place -> {
                line.put("type", "place").put("seq", place.seq());
                line.putObject("place")
                        .put("id", place.id())
                        .put("kind", place.kind())
                        .put("title", place.title())
                        .put("parent", place.parent());
            }
            case Change.Said said -> {
                line.put("type", "message").put("seq", said.seq());
                line.putObject("message")
                        .put("id", Long.toString(said.id()))
                        .put("place", said.place())
                        .put("author", said.author())
                        .put("secret", said.onlyFor() != null)
                        .put("edited", said.edited())
                        .put("at", said.at().toString())
                        .set("view", mapper.readTree(said.view()));
            }
        }
        return mapper.writeValueAsString(line);
    }
}
