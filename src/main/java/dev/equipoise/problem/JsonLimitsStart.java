package dev.equipoise.problem;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.runtime.StartupEvent;

/** Tells the reader of bodies, before the first of them, how much one may hold. */
@Singleton
class JsonLimitsStart {

    void start(@Observes @Priority(1) StartupEvent event, RequestLimitsConfig limits) {
        StrictJson.limit(JsonLimits.of(limits.json()));
    }
}
