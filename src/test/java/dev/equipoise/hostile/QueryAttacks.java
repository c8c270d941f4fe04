package dev.equipoise.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import dev.equipoise.contract.Operation;
import dev.equipoise.contract.Part;

/** In every query parameter, and beside those that there are. */
final class QueryAttacks {

    private QueryAttacks() {
    }

    static List<Target> of(Operation operation) {
        var targets = new ArrayList<Target>();
        operation.parameters().stream().filter(parameter -> parameter.text("in").equals("query"))
                .forEach(parameter -> targets.add(of(operation, parameter)));
        targets.add(new Target(operation, "query", QueryAttacks::beside));
        return targets;
    }

    private static Target of(Operation operation, Part parameter) {
        String name = parameter.text("name");
        return new Target(operation, "query " + name, (draft, random) -> {
            String value = random.nextInt(4) == 0 ? near(parameter, random) : HostileText.any(random);
            return draft.query(switch (random.nextInt(12)) {
                case 0 -> List.of(name);
                case 1 -> List.of(name + "=");
                case 2 -> List.of(name + "=" + value, name + "=" + value);
                case 3 -> List.of(name + "=" + near(parameter, random), "", name.toUpperCase(java.util.Locale.ROOT));
                default -> List.of(name + "=" + value);
            }).request();
        });
    }

    /** What the contract lets stand there, or nearly. */
    private static String near(Part parameter, Random random) {
        Part schema = Field.resolved(parameter.at("schema"));
        var values = new ArrayList<>(List.of(parameter.text("example"), parameter.text("example") + "%20"));
        schema.at("enum").node().forEach(value -> values.add(value.asText()));
        schema.at("items").at("enum").node().forEach(value -> values.add(value.asText() + "," + value.asText()));
        if (schema.text("type").equals("integer")) {
            values.addAll(List.of("0", "1", "2", "500", "501", "%2B5", "05", "5.0", "1e1", "2147483648", "0x10"));
        }
        if (schema.text("format").equals("date")) {
            values.addAll(List.of("2026-02-30", "2024-02-29", "1899-12-31", "1900-01-01", "2199-12-31", "2200-01-01",
                    "2026-1-1", "20261124", "2026-11-24T00:00:00Z", "1950-06-01"));
        }
        return HostileJson.oneOf(values, random);
    }

    private static Request beside(Draft draft, Random random) {
        String value = HostileText.any(random);
        return draft.query(switch (random.nextInt(9)) {
            case 0 -> List.of("");
            case 1 -> List.of("=");
            case 2 -> List.of("=" + value);
            case 3 -> List.of(value);
            case 4 -> List.of(value + "=" + value);
            case 5 -> List.of("", "", "");
            case 6 -> List.of("a=1;b=2");
            case 7 -> java.util.Collections.nCopies(1_000, "a=b");
            default -> List.of("unknown=1", "?a=b", "x=%00");
        }).request();
    }
}
