package dev.equipoise.cases;

/**
 * What became of a submission.
 *
 * @param profile the profile that now stands for it
 * @param fresh whether it was added; false where the same one was already there
 * @param current whether it is the current one of its case and stage
 */
public record Appended(CaseProfile profile, boolean fresh, boolean current) {}
