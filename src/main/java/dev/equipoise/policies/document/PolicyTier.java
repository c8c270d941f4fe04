package dev.equipoise.policies.document;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One tier.
 *
 * @param from the least score in it, in whole points
 * @param opens by stage, the favorable options that it leaves; a stage that is left out leaves all
 * @param exits ways out that rest on an officer's judgment, with whose it is
 * @param note a remark for readers, such as whose approval it takes
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PolicyTier(String id, String title, @Nullable Long from, Map<String, List<String>> opens,
        List<PolicyExit> exits, @Nullable Assessment assessment, @Nullable String note) {

    public PolicyTier {
        opens = Map.copyOf(opens);
        exits = List.copyOf(exits);
    }

    /** Whether rules decide, or the policy asks for a person's judgment on the totality. */
    public enum Assessment implements Word {
        RULE, INDIVIDUAL
    }
}
