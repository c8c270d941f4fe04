package dev.equipoise.policies;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import dev.equipoise.catalog.Catalog;
import dev.equipoise.policies.diff.Matrix;
import dev.equipoise.policies.guard.GuardReport;
import dev.equipoise.policies.guard.Guards;
import dev.equipoise.policies.guard.Migration;

/** Asks the guards about a document, and keeps what they say by its digest: it could never be anything else. */
@ApplicationScoped
class Guarding {

    private static final int MOST = 200;

    private final Map<String, GuardReport> reports = new ConcurrentHashMap<>();
    private final Map<String, List<Matrix>> migrations = new ConcurrentHashMap<>();
    private final Catalog catalog;

    Guarding(Catalog catalog) {
        this.catalog = catalog;
    }

    GuardReport report(PolicyVersion version) {
        return kept(reports, version.digest(), () -> Guards.of(version.content(), version.definition(), catalog));
    }

    /** How every profile moves from one version to another, by stage and context. */
    List<Matrix> migration(PolicyVersion from, PolicyVersion to) {
        return kept(migrations, from.digest() + " " + to.digest(),
                () -> Migration.of(from.content(), from.definition(), to.content(), to.definition()));
    }

    private static <T> T kept(Map<String, T> known, String key, Supplier<T> work) {
        T there = known.get(key);
        if (there != null) {
            return there;
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        return known.computeIfAbsent(key, added -> work.get());
    }
}
