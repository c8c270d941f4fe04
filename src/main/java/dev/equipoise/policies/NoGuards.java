package dev.equipoise.policies;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.DefaultBean;

/** Finds nothing: what stands in where no guards are built in. */
@DefaultBean
@ApplicationScoped
class NoGuards implements Guards {

    @Override
    public List<Finding> findings(PolicyVersion version, Optional<PolicyVersion> before) {
        return List.of();
    }
}
