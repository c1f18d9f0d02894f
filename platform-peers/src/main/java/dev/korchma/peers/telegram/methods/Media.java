package dev.korchma.peers.telegram.methods;

import dev.korchma.peers.telegram.text.Formatted;
import dev.korchma.peers.telegram.world.Content;
import dev.korchma.peers.telegram.world.StoredFile;
import dev.korchma.peers.telegram.world.World;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Pictures and files: uploaded, or sent again by their id. */
final class Media {

    private static final int PHOTO_BYTES = 10 << 20;
    private static final int PHOTO_SIDES = 10_000;
    private static final int PHOTO_RATIO = 20;

    private final World world;

    Media(World world) {
        this.world = world;
    }

    Content picture(Params params) {
        return new Content.Picture(
                pictureFile(params, "photo"), Wording.caption(params), params.flag("has_spoiler"));
    }

    Content paper(Params params) {
        return new Content.Paper(paperFile(params, "document"), Wording.caption(params));
    }

    /** The content of an {@code InputMedia}; files are looked up among those of the request. */
    Content item(ObjectNode item, Map<String, Upload> files) {
        var fields = new Params(item, files);
        return switch (fields.text("type")) {
            case "photo" ->
                    new Content.Picture(
                            pictureFile(fields, "media"),
                            Wording.caption(fields),
                            fields.flag("has_spoiler"));
            case "document" ->
                    new Content.Paper(paperFile(fields, "media"), Wording.caption(fields));
            default -> throw ApiError.mistake("unsupported type of media: " + fields.text("type"));
        };
    }

    /** The same file under another caption. */
    static Content captioned(Content content, Formatted caption) {
        return switch (content) {
            case Content.Picture picture ->
                    new Content.Picture(picture.file(), caption, picture.spoiler());
            case Content.Paper paper -> new Content.Paper(paper.file(), caption);
            case Content.Words _, Content.Rich _, Content.Service _ ->
                    throw ApiError.bad("there is no caption in the message to edit");
        };
    }

    private StoredFile pictureFile(Params params, String field) {
        var upload = params.file(field);
        if (upload.isEmpty()) {
            return known(params.text(field), true);
        }
        var bytes = upload.get().bytes();
        if (bytes.length > PHOTO_BYTES) {
            throw ApiError.mistake(
                    "file of size %d bytes is too big for a photo; the maximum size is 10485760 bytes"
                            .formatted(bytes.length));
        }
        var file =
                world.files()
                        .picture(upload.get().fileName(), nonEmpty(bytes))
                        .orElseThrow(() -> ApiError.mistake("IMAGE_PROCESS_FAILED"));
        int longer = Math.max(file.width(), file.height());
        int shorter = Math.min(file.width(), file.height());
        if (longer + shorter > PHOTO_SIDES || longer > PHOTO_RATIO * shorter) {
            throw ApiError.mistake("PHOTO_INVALID_DIMENSIONS");
        }
        return file;
    }

    private StoredFile paperFile(Params params, String field) {
        var upload = params.file(field);
        if (upload.isEmpty()) {
            return known(params.text(field), false);
        }
        return world.files()
                .paper(
                        upload.get().fileName(),
                        upload.get().mime(),
                        nonEmpty(upload.get().bytes()));
    }

    private StoredFile known(String id, boolean picture) {
        var file =
                world.files()
                        .byId(id)
                        .orElseThrow(() ->
                                ApiError.mistake(
                                        "wrong remote file identifier specified: Wrong"
                                                + " string length"));
        if ((file.width() > 0) != picture) {
            throw ApiError.mistake("can't use file of another type");
        }
        return file;
    }

    private static byte[] nonEmpty(byte[] bytes) {
        if (bytes.length == 0) {
            throw ApiError.mistake("file must be non-empty");
        }
        return bytes;
    }
}
