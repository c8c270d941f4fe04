package dev.equipoise.classifications;

import java.util.UUID;

import dev.equipoise.cases.CaseProfile;

/**
 * What became of a submission.
 *
 * @param profile the profile that stands for it
 * @param id the classification's
 * @param answer its JSON
 * @param fresh whether anything was added; false where all was already there
 */
record Submitted(CaseProfile profile, UUID id, String answer, boolean fresh) {}
