package dev.korchma.peers.telegram.world;

import java.util.Arrays;

/** A file the server keeps; every upload is a file of its own, even of the same bytes. */
public final class StoredFile {

    private final String id;
    private final String path;
    private final String name;
    private final String mime;
    private final byte[] bytes;
    private final int width;
    private final int height;

    StoredFile(
            String id, String path, String name, String mime, byte[] bytes, int width, int height) {
        this.id = id;
        this.path = path;
        this.name = name;
        this.mime = mime;
        this.bytes = bytes.clone();
        this.width = width;
        this.height = height;
    }

    /** What a bot sends it again with. */
    public String id() {
        return id;
    }

    /** Where {@code /file/bot<token>/} serves it. */
    public String path() {
        return path;
    }

    public String name() {
        return name;
    }

    public String mime() {
        return mime;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** In bytes. */
    public int size() {
        return bytes.length;
    }

    /** Of a picture in pixels, 0 for anything else. */
    public int width() {
        return width;
    }

    /** Of a picture in pixels, 0 for anything else. */
    public int height() {
        return height;
    }

    /** Telegram's second id, the same for the same bytes. */
    public String uniqueId() {
        return "u" + Integer.toHexString(Arrays.hashCode(bytes)) + "x" + bytes.length;
    }
}
