package dev.equipoise.classifications;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.equipoise.problem.Rejected;
import dev.equipoise.problem.Violation;

/** What an answer can hold beyond the usual. */
enum Include {

    /** Which open factors are worth asking about. */
    ASK_NEXT("askNext"),
    /** The rules and gates that did not fire, too. */
    RULES("rules");

    private static final List<String> NAMES = Stream.of(values()).map(one -> one.parameter).toList();

    private final String parameter;

    Include(String parameter) {
        this.parameter = parameter;
    }

    /**
     * @param given a comma list; null for none
     */
    static Set<Include> of(@Nullable String given) {
        var included = EnumSet.noneOf(Include.class);
        var found = new ArrayList<Violation>();
        for (String name : given == null ? new String[0] : given.split(",", -1)) {
            int place = NAMES.indexOf(name);
            if (place < 0) {
                found.add(Violation.unknown("query:include", "part to include", name, NAMES));
            } else if (!included.add(values()[place])) {
                found.add(new Violation("query:include", "\"" + name + "\" stands there twice."));
            }
        }
        if (!found.isEmpty()) {
            throw new Rejected(found);
        }
        return included;
    }
}
