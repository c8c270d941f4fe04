package dev.equipoise.exchange;

/** Tells whose keys are told apart from whose: two callers in one scope share their idempotency keys. */
public interface CallerScope {

    /** @return the scope of the caller of this request, without the character U+0000 */
    String current();
}
