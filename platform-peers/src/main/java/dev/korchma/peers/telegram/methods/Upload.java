package dev.korchma.peers.telegram.methods;

/** A file that came with a request. */
public final class Upload {

    private final String fileName;
    private final String mime;
    private final byte[] bytes;

    public Upload(String fileName, String mime, byte[] bytes) {
        this.fileName = fileName;
        this.mime = mime;
        this.bytes = bytes.clone();
    }

    String fileName() {
        return fileName;
    }

    String mime() {
        return mime;
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
