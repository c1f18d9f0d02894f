package dev.korchma.peers.discord.gateway;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/** {@code zlib-stream}: one stream of compression over all messages of a connection. */
final class Compression implements AutoCloseable {

    private static final int CHUNK_BYTES = 4096;

    private final Deflater deflater = new Deflater();

    /** The bytes for one message; the receiver can read it whole without the next. */
    byte[] next(byte[] message) {
        deflater.setInput(message);
        var out = new ByteArrayOutputStream();
        var chunk = new byte[CHUNK_BYTES];
        int count;
        do {
            count = deflater.deflate(chunk, 0, chunk.length, Deflater.SYNC_FLUSH);
            out.write(chunk, 0, count);
        } while (count == chunk.length);
        return out.toByteArray();
    }

    @Override
    public void close() {
        deflater.end();
    }
}
