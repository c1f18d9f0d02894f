package dev.korchma.bot.rulebooks;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that gives so much and no more. */
final class Measured extends FilterInputStream {

    private long left;

    Measured(InputStream in, long most) {
        super(in);
        this.left = most;
    }

    /** There is more than anybody needs. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws TooMuch {
        left -= read;
        if (left < 0) {
            throw new TooMuch();
        }
    }
}
