package dev.equipoise.classifications;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Reads pages of rankings: filters on narrow rows, answers joined for the page alone. */
@ApplicationScoped
class RankingRepository {

    private static final String CURRENT = "select c.answer, r.%1$s, c.id from StandingEntity r"
            + " join ClassificationEntity c on c.id = r.classificationId where %2$s%3$s"
            + " order by r.%1$s, r.classificationId";
    private static final String ALL = "select r.answer, r.%1$s, r.id from ClassificationEntity r where %2$s%3$s"
            + " order by r.%1$s, r.id";

    private final EntityManager entities;

    RankingRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @param answer its JSON
     * @param rank the sort key
     * @param id the classification's
     */
    record Row(String answer, long rank, UUID id) {}

    List<Row> page(Ranking ranking, int most) {
        String filters = ranking.filters().keySet().stream().map(field -> "r." + field + " = :" + field)
                .collect(Collectors.joining(" and "));
        String id = ranking.history() ? "r.id" : "r.classificationId";
        String after = ranking.after() == null
                ? ""
                : " and (r.%s, %s) > (:rank, :id)".formatted(ranking.order().field, id);
        String query = (ranking.history() ? ALL : CURRENT).formatted(ranking.order().field, filters, after);
        var typed = entities.createQuery(query, Object[].class).setMaxResults(most);
        ranking.filters().forEach(typed::setParameter);
        if (ranking.after() != null) {
            typed.setParameter("rank", ranking.after().rank()).setParameter("id", ranking.after().id());
        }
        return typed.getResultList().stream().map(row -> new Row((String) row[0], (Long) row[1], (UUID) row[2]))
                .toList();
    }
}
