package dev.equipoise.cases;

/**
 * A case that something came in for.
 *
 * @param file the case, locked until the transaction ends
 * @param fresh whether this is the first that came in, so that nothing needs to be looked up
 */
public record Opened(CaseFile file, boolean fresh) {}
