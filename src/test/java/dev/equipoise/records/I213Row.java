package dev.equipoise.records;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** One published arrest record, and how it becomes a profile: a demonstration, not a policy. */
record I213Row(String reference, String docket, ObjectNode profile, String seriousness, String record,
        boolean evidenceKnown) {

    private static final Set<String> GRAVE = Set.of("Homicide", "Sexual Assault", "Robbery", "Kidnapping", "Arson",
            "Weapon Offenses");
    private static final Set<String> SERIOUS = Set.of("Assault", "Burglary", "Dangerous Drugs", "Stolen Vehicle",
            "Smuggling", "Extortion");

    static I213Row of(NamedCsvRecord row) {
        String seriousness = seriousness(row.getField("criminal"));
        String record = record(number(row, "n_convicted"), number(row, "n_pending") + number(row, "n_dismissed"));
        boolean evidence = !row.getField("admin_charge_codes").isBlank();
        String docket = row.getField("office").toLowerCase(Locale.ROOT);
        ObjectNode profile = JsonNodeFactory.instance.objectNode().put("docket", docket)
                .put("stage", "initiate-removal-proceedings").put("context", "administrative")
                .put("assessedBy", "i213-demo").put("assessedAt", row.getField("fy") + "-01-01T00:00:00Z");
        ObjectNode ratings = profile.putObject("ratings").put("offense-seriousness", seriousness)
                .put("criminal-record", record);
        if (evidence) {
            ratings.put("evidence-sufficiency", "probable-cause");
        }
        facts(profile.putObject("facts"), row);
        return new I213Row("i213-" + row.getField("row_id"), docket, profile, seriousness, record, evidence);
    }

    private static int number(NamedCsvRecord row, String field) {
        return Integer.parseInt(row.getField(field));
    }

    private static String seriousness(String criminal) {
        var convicted = Stream.of(criminal.split(";")).filter(pair -> pair.endsWith("/Convicted"))
                .map(pair -> pair.substring(0, pair.lastIndexOf('/'))).toList();
        if (convicted.stream().anyMatch(GRAVE::contains)) {
            return "grave-felony";
        }
        if (convicted.stream().anyMatch(one -> SERIOUS.contains(one) || one.startsWith("Sex Offenses"))) {
            return "felony";
        }
        return convicted.isEmpty() ? "civil-violation" : "misdemeanor";
    }

    private static String record(int convicted, int other) {
        return switch (convicted) {
            case 0 -> other == 0 ? "none" : "charges-only";
            case 1 -> "minor";
            case 2, 3 -> "substantial";
            default -> "serious";
        };
    }

    private static void facts(ObjectNode facts, NamedCsvRecord row) {
        facts.put("minor", row.getField("age_group").equals("[0,18)"));
        String health = row.getField("poor_health_flag");
        if (!health.isBlank()) {
            facts.put("serious-health-condition", health.equals("Y"));
        }
        facts.put("citizen-child", row.getField("usc_child").equals("True"));
        facts.put("citizen-spouse", row.getField("usc_spouse").equals("True"));
    }
}
