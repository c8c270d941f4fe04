package dev.equipoise.classifications;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Makes up one profile. It says in its docket, its reference and every basis that it is synthetic. */
final class DemonstrationCase {

    private static final String BASIS = "synthetic";
    private static final List<String> DOCKETS = List.of("synthetic-harbor-city", "synthetic-north-valley",
            "synthetic-detained");
    private static final List<String> STAGES = List.of("initiate-removal-proceedings", "initiate-removal-proceedings",
            "initiate-removal-proceedings", "settle-or-dismiss", "settle-or-dismiss", "detain-or-release",
            "pursue-appeal", "stay-of-removal", "execute-removal", "issue-detainer");
    private static final Map<String, List<String>> LEVELS = Map.of(
            "offense-seriousness",
            List.of("civil-violation", "civil-violation", "misdemeanor", "felony", "grave-felony"),
            "evidence-sufficiency", List.of("reasonable-suspicion", "probable-cause", "probable-cause",
                    "clear-and-convincing"),
            "alternatives-available", List.of("none", "theoretical", "possible", "available", "in-progress"),
            "culpability", List.of("none", "negligent", "knowing", "purposeful"),
            "criminal-record", List.of("none", "none", "charges-only", "minor", "substantial", "serious"),
            "cooperation", List.of("none", "compliant", "compliant", "willing", "substantial-assistance"));
    private static final List<String> RATED = LEVELS.keySet().stream().sorted().toList();
    private static final Map<String, String> GATE_FACTS = Map.of("detain-or-release", "mandatory-detention-ground",
            "execute-removal", "stay-in-force", "initiate-removal-proceedings", "citizenship-claim-unresolved");

    private final RandomGenerator random;

    DemonstrationCase(RandomGenerator random) {
        this.random = random;
    }

    ObjectNode next() {
        String stage = one(STAGES);
        ObjectNode profile = JsonNodeFactory.instance.objectNode().put("docket", one(DOCKETS)).put("stage", stage)
                .put("context", "administrative").put("assessedBy", "synthetic-generator");
        ObjectNode ratings = profile.putObject("ratings");
        RATED.forEach(factor -> rate(ratings, factor));
        measure(ratings, "court-caseload", 600, 8000);
        measure(ratings, "resource-conservation", 40, 130);
        gateFact(profile.putObject("facts"), stage);
        return profile;
    }

    /** Most factors are rated, some are narrowed to two levels, some stay open, as in a real docket. */
    private void rate(ObjectNode ratings, String factor) {
        int how = random.nextInt(10);
        List<String> levels = LEVELS.getOrDefault(factor, List.of());
        String level = one(levels);
        if (how < 6) {
            ratings.putObject(factor).put("level", level).put("verified", how < 3).put("basis", BASIS);
        } else if (how < 7) {
            String other = levels.stream().filter(each -> !each.equals(level)).findFirst().orElseThrow();
            ratings.putObject(factor).put("basis", BASIS).putArray("anyOf").add(level).add(other);
        } else if (how < 8) {
            ratings.putObject(factor).put("unknown", "asked").put("basis", BASIS);
        }
    }

    private void measure(ObjectNode ratings, String factor, int least, int most) {
        if (random.nextInt(4) > 0) {
            ratings.putObject(factor).put("measure", random.nextInt(least, most)).put("basis", BASIS);
        }
    }

    private void gateFact(ObjectNode facts, String stage) {
        String gate = GATE_FACTS.get(stage);
        int how = random.nextInt(10);
        if (gate != null && how < 8) {
            facts.put(gate, how == 0);
        }
        if (random.nextInt(3) == 0) {
            facts.put("serious-health-condition", random.nextInt(4) == 0);
        }
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
