package dev.equipoise.exchange;

import dev.equipoise.problem.Fact;
import dev.equipoise.problem.ProblemType;

/** The idempotency key already stands for another request. */
class KeyReused extends Fact {

    KeyReused() {
        super("This Idempotency-Key was used for another request: another method, path, query or body. Nothing was done.");
    }

    @Override
    public ProblemType type() {
        return ProblemType.IDEMPOTENCY_KEY_REUSED;
    }
}
