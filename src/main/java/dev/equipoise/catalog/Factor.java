package dev.equipoise.catalog;

import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a profile rates and a policy weighs.
 *
 * @param effect what a higher rank does to enforcement priority
 * @param scope whether it is rated for one case or for a docket
 * @param measure what its whole number counts; absent where levels are given by name only
 * @param levels five, by rank
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Factor(String id, String title, String definition, Effect effect, Scope scope, @Nullable Measure measure,
        List<Level> levels, List<Statement> evidencedBy, List<Citation> citations, List<Statement> notes,
        Verified verified) {

    public Factor {
        levels = List.copyOf(levels);
        evidencedBy = List.copyOf(evidencedBy);
        citations = List.copyOf(citations);
        notes = List.copyOf(notes);
    }

    /** What a higher rank does to enforcement priority. */
    public enum Effect {

        RAISES, LOWERS;

        /** @return the name that it has in the API */
        @JsonValue
        public String id() {
            return Ids.of(this);
        }
    }

    /** Whether a factor is rated for one case or for a docket. */
    public enum Scope {

        CASE, DOCKET;

        /** @return the name that it has in the API */
        @JsonValue
        public String id() {
            return Ids.of(this);
        }
    }

    /** What a factor's whole number counts. */
    public record Measure(String title, String unit) {}
}
