package dev.equipoise.partners;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

/** Keys that configuration admits: the operator's bootstrap key and, in demo mode, the demonstration keys. */
@ApplicationScoped
class ConfiguredKeys {

    private final Map<KeyHash, Caller> holders = new LinkedHashMap<>();
    private final boolean demo;

    ConfiguredKeys(DemoConfig demo, BootstrapConfig bootstrap) {
        this.demo = demo.enabled();
        if (this.demo) {
            DemoKeys.ALL.forEach(caller -> holders.put(KeyHash.of(caller.keyId()), caller));
        }
        BootstrapKey.hash(bootstrap)
                .ifPresent(hash -> holders.put(hash, new Caller("bootstrap", null, Set.of(Roles.OPERATOR))));
    }

    /** Compares with every one of them, so that the time it takes says nothing. */
    Optional<Caller> holder(KeyHash presented) {
        Optional<Caller> holder = Optional.empty();
        for (var entry : holders.entrySet()) {
            if (entry.getKey().matches(presented)) {
                holder = Optional.of(entry.getValue());
            }
        }
        return holder;
    }

    boolean admitsAnOperator() {
        return holders.values().stream().anyMatch(caller -> caller.roles().contains(Roles.OPERATOR));
    }

    boolean includeDemonstration() {
        return demo;
    }
}
