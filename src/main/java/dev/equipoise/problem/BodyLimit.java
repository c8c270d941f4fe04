package dev.equipoise.problem;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import jakarta.inject.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reads no body beyond {@code equipoise.limits.body}, whether its length was announced or not, and none that is compressed. */
@jakarta.ws.rs.ext.Provider
class BodyLimit implements ReaderInterceptor {

    private static final Logger LOG = Logger.getLogger(BodyLimit.class);

    private final Provider<RequestLimitsConfig> limits;
    private volatile @Nullable RequestLimitsConfig configured;

    /** The framework makes this one while it is being built, when nothing is configured yet. */
    BodyLimit(Provider<RequestLimitsConfig> limits) {
        this.limits = limits;
    }

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!context.getHeaders().getOrDefault("Content-Encoding", List.of()).stream()
                .allMatch("identity"::equalsIgnoreCase)) {
            throw new ContentEncoded();
        }
        long limit = limit(context);
        String announced = context.getHeaders().getFirst("Content-Length");
        if (announced != null && Long.parseLong(announced) > limit) {
            throw Fault.tooLarge(limit);
        }
        context.setInputStream(new Counted(context.getInputStream(), limit));
        return context.proceed();
    }

    private long limit(ReaderInterceptorContext context) {
        boolean lines = context.getMediaType() != null && context.getMediaType().getSubtype().equals("x-ndjson");
        return (lines ? configured().ndjson().total() : configured().body()).asLongValue();
    }

    private RequestLimitsConfig configured() {
        RequestLimitsConfig known = configured;
        if (known == null) {
            known = limits.get();
            configured = known;
        }
        return known;
    }

    private static class Counted extends FilterInputStream {

        private final long limit;
        private long read;

        Counted(InputStream body, long limit) {
            super(body);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int got = readBelow(into, from, length);
            count(got);
            return got;
        }

        /** Callers hang up, or send chunks that are none; that is no failure of ours. */
        private int readBelow(byte[] into, int from, int length) {
            try {
                return super.read(into, from, length);
            } catch (IOException e) {
                LOG.debugf("A body broke off: %s", e.getMessage());
                throw Fault.brokenOff();
            }
        }

        private void count(int more) {
            read += Math.max(more, 0);
            if (read > limit) {
                throw Fault.tooLarge(limit);
            }
        }
    }
}
