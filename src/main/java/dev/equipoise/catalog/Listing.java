package dev.equipoise.catalog;

import java.util.List;

/** A whole catalogue as a list answers it. */
record Listing<T>(List<T> items) {}
