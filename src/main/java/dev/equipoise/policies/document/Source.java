package dev.equipoise.policies.document;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A document as its author wrote it: its tree, and where each part of it stands in the text. */
public record Source(ObjectNode tree, Places places) {}
