package dev.equipoise.exchange;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Gives one answer to one call, however often it comes. The row of the key is added first, in the transaction of the effect,
 * so that the database lets one call through and no other; a call that fails leaves nothing, and may be sent anew.
 */
@ApplicationScoped
class Idempotency {

    /** Two calls can meet at one new row; whoever comes second finds it there. */
    private static final int TRIES = 3;

    private final KeptAnswerRepository kept;
    private final IdempotencyConfig config;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    /** Only spares a second call of the same replica the wait for the row: what holds is the row. */
    private final Set<String> inFlight = ConcurrentHashMap.newKeySet();

    Idempotency(KeptAnswerRepository kept, IdempotencyConfig config, Clock clock) {
        this.kept = kept;
        this.config = config;
        this.clock = clock;
    }

    /**
     * @throws KeyReused where the key stands for another request
     * @throws KeyInFlight where the first call is still at work
     */
    Reply once(Asking asking, Callable<Reply> work) {
        if (!inFlight.add(asking.id())) {
            throw new KeyInFlight();
        }
        try {
            return tryOften(asking, work);
        } finally {
            inFlight.remove(asking.id());
        }
    }

    private Reply tryOften(Asking asking, Callable<Reply> work) {
        for (int left = TRIES - 1;; left--) {
            try {
                return QuarkusTransaction.requiringNew().call(() -> attempt(asking, work));
            } catch (RuntimeException e) {
                if (left == 0 || !Collision.in(e)) {
                    throw e;
                }
            }
        }
    }

    private Reply attempt(Asking asking, Callable<Reply> work) throws Exception {
        var now = clock.instant();
        Optional<KeptAnswerEntity> there = kept.of(asking.id());
        if (there.filter(answer -> answer.isLive(now)).isPresent()) {
            return replay(there.get(), asking);
        }
        there.ifPresent(expired -> kept.remove(asking.id()));
        kept.claim(asking, now.plus(config.kept()));
        Reply reply = work.call();
        kept.complete(asking.id(), reply,
                asking.seal() == null ? reply.body() : asking.seal().close(reply.body(), random));
        return reply;
    }

    private static Reply replay(KeptAnswerEntity there, Asking asking) {
        if (!there.fingerprint.equals(asking.fingerprint())) {
            throw new KeyReused();
        }
        byte[] body = asking.seal() == null ? there.answer : asking.seal().open(there.answer);
        return new Reply(Objects.requireNonNull(there.status), Reply.headers(there.headers), body, true);
    }
}
