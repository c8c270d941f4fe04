package dev.equipoise.policies.guard;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * One thing that a guard found.
 *
 * @param subject the id of what it is about
 * @param stages where it shows
 * @param message a sentence
 * @param pointer where in the document it stands, if in one place
 * @param witnesses profiles that show it; of two the second is the first with one thing changed
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Finding(Guard guard, String subject, List<String> stages, String message, @Nullable String pointer,
        List<Witness> witnesses) {

    public Finding {
        stages = List.copyOf(stages);
        witnesses = List.copyOf(witnesses);
    }

    static Finding at(Scene scene, Guard guard, String subject, String message, Witness... witnesses) {
        return new Finding(guard, subject, List.of(scene.stage.id()), message, null, List.of(witnesses));
    }

    static Finding in(String pointer, Guard guard, String subject, String message) {
        return new Finding(guard, subject, List.of(), message, pointer, List.of());
    }

    /** Whether the policy cannot be approved with it; else an approver must acknowledge it. */
    public boolean refused() {
        return guard.refuses;
    }

    /** Everything that is looked for. */
    public enum Guard {

        FAVORABLE_FACT_RAISES(true), PROTECTED_NAME(true), TIER_UNREACHABLE(false), OPTION_UNREACHABLE(
                false), RULE_NEVER_FIRES(false), RULES_CONTRADICT(false), RULE_BREAKS_DIRECTION(false), FACTOR_IDLE(
                        false), RESTATES_FAVORABLE_FACT(false);

        final boolean refuses;

        Guard(boolean refuses) {
            this.refuses = refuses;
        }

        /** @return the name that it has in the API */
        @JsonValue
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
