package dev.equipoise.classifications;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;

/** Reads one line after the other, and of one that is too long no more than shows that it is. */
final class Lines {

    private static final int BUFFER = 1 << 16;

    private final InputStream body;
    private final long longest;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
    private boolean tooLong;

    Lines(InputStream body, long longest) {
        this.body = new BufferedInputStream(body, BUFFER);
        this.longest = longest;
    }

    /** @return the next line without its end; null after the last */
    byte @Nullable [] next() throws IOException {
        line.reset();
        tooLong = false;
        int one = body.read();
        if (one < 0) {
            return null;
        }
        for (; one >= 0 && one != '\n'; one = body.read()) {
            tooLong |= line.size() >= longest;
            if (!tooLong) {
                line.write(one);
            }
        }
        return line.toByteArray();
    }

    /** Whether the line that was read last was cut short. */
    boolean tooLong() {
        return tooLong;
    }
}
