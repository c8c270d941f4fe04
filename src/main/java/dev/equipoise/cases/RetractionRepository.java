package dev.equipoise.cases;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class RetractionRepository implements PanacheRepositoryBase<RetractionEntity, UUID> {
}
