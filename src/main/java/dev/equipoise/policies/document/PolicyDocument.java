package dev.equipoise.policies.document;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One version of a policy, with everything that it takes from the catalogue written out: nothing else decides. Names are
 * those of the published form; what a source left to its default is there, what is empty is left out.
 *
 * @param options by stage, the polarity of the options that the policy turns
 * @param order ids of the factors, in the order in which answers list them: the catalogue's first, then its own
 * @param weights by stage, per mille, for every factor that has values; empty under methods without weights
 * @param considerations what people are to weigh; it decides nothing here
 * @param caveats what is uncertain about the policy as a whole, or in conflict between sources
 * @param impossible conditions over ranks; a completion for which one holds cannot be
 * @param contexts every context in which a case may stand
 * @param stages by id, the options of every stage that the policy governs, with their polarity as the policy has it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PolicyDocument(String policy, String version, String title, @Nullable String description,
        Effective effective, Scope scope, List<Authority> authority, List<String> notes, Scoring scoring,
        List<PolicyGate> gates, Map<String, Map<String, Polarity>> options, List<String> order,
        Map<String, PolicyFactor> factors, Map<String, Map<String, Integer>> weights, Map<String, PolicyFact> facts,
        List<PolicyRule> rules, List<PolicyConsideration> considerations, List<Caveat> caveats, List<PolicyTier> tiers,
        List<String> impossible, List<String> contexts, Map<String, StageOptions> stages) {

    public PolicyDocument {
        authority = List.copyOf(authority);
        notes = List.copyOf(notes);
        gates = List.copyOf(gates);
        options = Map.copyOf(options);
        order = List.copyOf(order);
        factors = Map.copyOf(factors);
        weights = Map.copyOf(weights);
        facts = Map.copyOf(facts);
        rules = List.copyOf(rules);
        considerations = List.copyOf(considerations);
        caveats = List.copyOf(caveats);
        tiers = List.copyOf(tiers);
        impossible = List.copyOf(impossible);
        contexts = List.copyOf(contexts);
        stages = Map.copyOf(stages);
    }

    /** Something that it rests on. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Authority(String citation, @Nullable String says, @Nullable String source,
            @Nullable Verified verified) {}

    /** Something that a reader of any answer should know: what it is about, and what there is to know. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Caveat(String about, String says, @Nullable String source) {}

    /** How a score comes about; {@code otherwise}, the tier from which rules start, only under {@code none}. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Scoring(ScoringMethod method, @Nullable String otherwise) {}

    /** How a policy turns ratings into a score. */
    public enum ScoringMethod implements Word {
        WEIGHTED_MEAN, SUM, NONE
    }

    /** Whom an option serves. */
    public enum Polarity implements Word {
        FAVORABLE, ENFORCEMENT
    }

    /** How far an item was checked. */
    public enum Verified implements Word {
        EXCERPT, GENERAL_KNOWLEDGE
    }

    /** The options of one stage, in catalogue order. */
    public record StageOptions(List<String> favorable, List<String> enforcement) {

        public StageOptions {
            favorable = List.copyOf(favorable);
            enforcement = List.copyOf(enforcement);
        }
    }
}
