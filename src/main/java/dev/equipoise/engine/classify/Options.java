package dev.equipoise.engine.classify;

import java.util.List;
import java.util.Set;

/**
 * What remains open to a person.
 *
 * @param favorable ids of favorable options, in the catalogue's order
 * @param enforcement ids of enforcement options, in the catalogue's order
 */
public record Options(List<String> favorable, List<String> enforcement) {

    public Options {
        favorable = List.copyOf(favorable);
        enforcement = List.copyOf(enforcement);
    }

    Options without(Set<String> barred) {
        return new Options(favorable.stream().filter(option -> !barred.contains(option)).toList(),
                enforcement.stream().filter(option -> !barred.contains(option)).toList());
    }
}
