package dev.equipoise.policies;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import dev.equipoise.catalog.Catalog;
import dev.equipoise.policies.PolicyVersionRepository.Head;
import dev.equipoise.policies.document.DocumentReader;
import dev.equipoise.policies.document.DocumentText;
import dev.equipoise.problem.Rejected;

/** Reads versions from the database, and compiles each document once. For one thread alone. */
@ApplicationScoped
class StoredVersions {

    /** Drafts beyond these can be read and approved, but no longer tried until they are replaced. */
    static final int TRIED = 200;

    private static final Logger LOG = Logger.getLogger(StoredVersions.class);

    private final PolicyVersionRepository versions;
    private final PolicyEntryRepository entries;
    private final Catalog catalog;
    private Map<Head, VersionHead> known = Map.of();

    StoredVersions(PolicyVersionRepository versions, PolicyEntryRepository entries, Catalog catalog) {
        this.versions = versions;
        this.entries = entries;
        this.catalog = catalog;
    }

    /**
     * @param versions published ones and drafts, as they were written
     * @param unreadable those of which the catalogue no longer has what they take from it
     * @param entries what has happened to versions since, by {@link PolicyEntryRepository#key}
     */
    record Everything(List<PolicyVersion> versions, List<Unreadable> unreadable,
            Map<String, List<PolicyEntry>> entries) {

        List<PolicyEntry> entries(VersionHead version) {
            return entries.getOrDefault(PolicyEntryRepository.key(version.id(), version.version()), List.of());
        }
    }

    @Transactional
    long revision() {
        return entries.revision();
    }

    @Transactional
    Everything read() {
        var read = new HashMap<Head, VersionHead>();
        for (Head head : versions.heads(TRIED)) {
            VersionHead there = known.get(head);
            read.put(head, there == null ? compile(head.id()) : there);
        }
        known = read;
        return new Everything(all(PolicyVersion.class), all(Unreadable.class), entries.byVersion());
    }

    private <V extends VersionHead> List<V> all(Class<V> kind) {
        return known.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private VersionHead compile(UUID id) {
        return head(versions.findById(id));
    }

    /** The version, be it that it can no longer be read. */
    VersionHead head(PolicyVersionEntity entity) {
        try {
            return version(entity);
        } catch (Rejected e) {
            LOG.errorf("%s %s can no longer be read, since the catalogue has changed: %s", entity.policy,
                    entity.version, e.getMessage());
            return Unreadable.of(entity, DocumentText.json(entity.document));
        }
    }

    /** @throws Rejected where the catalogue no longer has what the document takes from it */
    PolicyVersion version(PolicyVersionEntity entity) {
        var document = new DocumentReader(catalog).read(DocumentText.json(entity.document));
        return Compiler.draft(document, entity.author).standing(entity.standing());
    }
}
