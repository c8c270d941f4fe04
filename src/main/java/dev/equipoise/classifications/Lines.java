package dev.equipoise.classifications;

import java.io.ByteArrayOutputStream;
import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;

/** Reads one line after the other, and of one that is too long no more than shows that it is. */
final class Lines {

    private final InputStream body;
    private final long longest;
    private final Flushable answers;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
    private final byte[] buffer = new byte[1 << 14];
    private int at;
    private int end;
    private boolean tooLong;

    /**
     * @param longest how many bytes a line may have
     * @param answers to be sent off before more is waited for
     */
    Lines(InputStream body, long longest, Flushable answers) {
        this.body = body;
        this.longest = longest;
        this.answers = answers;
    }

    /** @return the next line without its end; null after the last */
    byte @Nullable [] next() throws IOException {
        line.reset();
        tooLong = false;
        int one = read();
        if (one < 0) {
            return null;
        }
        for (; one >= 0 && one != '\n'; one = read()) {
            tooLong |= line.size() >= longest;
            if (!tooLong) {
                line.write(one);
            }
        }
        return line.toByteArray();
    }

    private int read() throws IOException {
        if (at >= end) {
            answers.flush();
            at = 0;
            end = body.read(buffer, 0, buffer.length);
        }
        return at < end ? buffer[at++] & 0xff : -1;
    }

    /** Whether the line that was read last was cut short. */
    boolean tooLong() {
        return tooLong;
    }
}
