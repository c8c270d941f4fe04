package dev.equipoise.observation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;

/** Receives spans as an exporter would. */
class KeptSpans {

    @Produces
    @Singleton
    InMemorySpanExporter kept() {
        return InMemorySpanExporter.create();
    }

    @Produces
    @Singleton
    SpanProcessor exporting(InMemorySpanExporter kept) {
        return SimpleSpanProcessor.create(kept);
    }
}
