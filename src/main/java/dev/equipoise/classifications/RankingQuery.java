package dev.equipoise.classifications;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.equipoise.catalog.Catalog;
import dev.equipoise.catalog.Stage;
import dev.equipoise.engine.classify.Discretion;
import dev.equipoise.engine.policy.TierDefinition;
import dev.equipoise.page.Cursor;
import dev.equipoise.policies.Policies;
import dev.equipoise.problem.Rejected;
import dev.equipoise.problem.Violation;

/** Reads a ranking's query parameters: all that is wrong with them at once. */
final class RankingQuery {

    static final String[] NAMES = {"docket", "stage", "tier", "settled", "discretion", "policy", "order", "limit",
            "after", "history" };
    private static final List<String> YES_NO = List.of("true", "false");
    private static final List<String> DISCRETIONS = Stream.of(Discretion.values()).map(Words::of).toList();
    private static final Pattern DOCKET = Pattern.compile("(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*");

    private final Catalog catalog;
    private final Policies policies;
    private final Map<String, String> given;
    private final List<Violation> found = new ArrayList<>();

    /**
     * @param given parameters that are there, by name
     */
    RankingQuery(Catalog catalog, Policies policies, Map<String, String> given) {
        this.catalog = catalog;
        this.policies = policies;
        this.given = given;
    }

    Ranking read() {
        var filters = new HashMap<String, Object>();
        String policy = oneOf("policy", policies.ids());
        String chosen = policy == null ? policies.defaultPolicy() : policy;
        filters.put("policy", chosen);
        put(filters, "docket", docket());
        put(filters, "stage", oneOf("stage", catalog.stages().stream().map(Stage::id).toList()));
        put(filters, "tier", oneOf("tier", tiers(chosen)));
        put(filters, "discretion", oneOf("discretion", DISCRETIONS));
        String settled = oneOf("settled", YES_NO);
        put(filters, "settled", settled == null ? null : Boolean.valueOf(settled));
        String order = oneOf("order", Order.NAMES);
        boolean history = "true".equals(oneOf("history", YES_NO));
        if (!found.isEmpty()) {
            throw new Rejected(found);
        }
        var first = new Ranking(filters, order == null ? Order.HIGHEST_SCORE : Order.named(order), history, null);
        return given.containsKey("after") ? after(first, given.get("after")) : first;
    }

    private List<String> tiers(String policy) {
        return policies.versions(policy).stream().flatMap(version -> version.definition().tiers().stream())
                .map(TierDefinition::id).distinct().toList();
    }

    private static void put(Map<String, Object> filters, String name, @Nullable Object value) {
        if (value != null) {
            filters.put(name, value);
        }
    }

    private @Nullable String docket() {
        String docket = given.get("docket");
        if (docket != null && !DOCKET.matcher(docket).matches()) {
            found.add(new Violation("query:docket", "A docket is 1 to 64 characters of the form words-in-lower-case."));
        }
        return docket;
    }

    private @Nullable String oneOf(String name, Collection<String> allowed) {
        String value = given.get(name);
        if (value != null && !allowed.contains(value)) {
            found.add(Violation.unknown("query:" + name, name, value, allowed));
            return null;
        }
        return value;
    }

    /** A cursor belongs to its own filters and order; under others it would skip or repeat. */
    private static Ranking after(Ranking first, @Nullable String cursor) {
        List<String> parts = Cursor.parts(String.valueOf(cursor), 3);
        if (!parts.get(0).equals(mark(first))) {
            throw Cursor.bad();
        }
        try {
            var after = new Ranking.After(Long.parseLong(parts.get(1)), UUID.fromString(parts.get(2)));
            return new Ranking(first.filters(), first.order(), first.history(), after);
        } catch (IllegalArgumentException e) {
            throw Cursor.bad();
        }
    }

    static String cursor(Ranking ranking, RankingRepository.Row last) {
        return Cursor.of(mark(ranking), Long.toString(last.rank()), last.id().toString());
    }

    private static String mark(Ranking ranking) {
        return ranking.order() + " " + ranking.history() + " " + new TreeMap<>(ranking.filters());
    }
}
