package dev.equipoise.cases;

import java.time.Instant;
import java.util.UUID;

/**
 * A case of the caller's partner.
 *
 * @param id ours
 * @param reference the partner's
 * @param openedAt when its first profile came in
 */
public record CaseFile(UUID id, String reference, Instant openedAt) {}
