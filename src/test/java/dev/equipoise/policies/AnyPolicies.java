package dev.equipoise.policies;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

import dev.equipoise.catalog.Catalog;
import dev.equipoise.policies.document.DocumentReader;
import dev.equipoise.policies.document.DocumentText;
import dev.equipoise.policies.document.PolicyDocument;

import io.smallrye.config.WithDefault;

/** Policies without a container. */
final class AnyPolicies {

    static final Catalog CATALOG = new Catalog();

    static final List<String> PACKS = List.of("policies/baseline-1.0.0.yaml", "policies/test-sum-1.0.0.yaml",
            "policies/test-none-1.0.0.yaml", "policies/test-suspended-1.0.0.yaml", "policies/test-scoped-1.0.0.yaml",
            "policies/test-dated-1.1.0.yaml", "policies/test-dated-1.0.0.json", "policies/test-dated-1.2.0.yaml");

    private AnyPolicies() {
    }

    static Policies at(Instant now, String zone) {
        return new Policies(CATALOG, () -> PACKS, config(zone), Clock.fixed(now, ZoneOffset.UTC));
    }

    /** Those that the service ships, as it does without being told. */
    static Policies shipped() {
        return Shipped.ALL;
    }

    private static final class Shipped {

        static final Policies ALL = new Policies(CATALOG, () -> resources(), config("UTC"),
                Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC));
    }

    static List<String> resources() {
        try {
            return List.of(PoliciesConfig.class.getMethod("shipped").getAnnotation(WithDefault.class).value()
                    .split(","));
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    static Policies any() {
        return Loaded.ANY;
    }

    private static final class Loaded {

        static final Policies ANY = at(Instant.parse("2026-11-24T12:00:00Z"), "UTC");
    }

    static PolicyDocument yaml(String text) {
        return new DocumentReader(CATALOG).read(DocumentText.yaml(text));
    }

    static PolicyVersion compiled(String text) {
        return Compiler.compile(yaml(text), Instant.EPOCH, "anybody");
    }

    private static PolicyConfig config(String zone) {
        return new PolicyConfig() {

            @Override
            public String defaultPolicy() {
                return "baseline";
            }

            @Override
            public ZoneId zone() {
                return ZoneId.of(zone);
            }
        };
    }
}
