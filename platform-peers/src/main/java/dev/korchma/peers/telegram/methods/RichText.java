package dev.korchma.peers.telegram.methods;

import dev.korchma.peers.telegram.shape.Shapes;
import dev.korchma.peers.telegram.world.Content;

/**
 * Rich messages of Bot API 10.1, as far as a table needs them: the words are kept as one paragraph,
 * the form of blocks is not.
 */
final class RichText {

    private static final int LONGEST = 32_768;

    private RichText() {}

    static Content content(Params params) {
        var rich =
                params.object("rich_message")
                        .orElseThrow(() -> ApiError.mistake("rich message is empty"));
        var html = rich.path("html").asString("");
        var source = html.isEmpty() ? rich.path("markdown").asString("") : html;
        var plain = source.replaceAll("<[^>]*>", "").strip();
        if (plain.isEmpty()) {
            throw ApiError.mistake("message text is empty");
        }
        if (plain.length() > LONGEST) {
            throw ApiError.mistake("message is too long");
        }
        var blocks =
                Shapes.array().add(Shapes.object().put("type", "paragraph").put("text", plain));
        return new Content.Rich(Shapes.object().set("blocks", blocks), plain);
    }
}
