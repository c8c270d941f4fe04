package dev.equipoise.catalog;

import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A point at which enforcement is decided, and discretion can be used.
 *
 * @param decision the question that is decided
 * @param order its place in the usual order, 1 to 9; absent for the stage that is a program and not one case
 * @param contexts the usual ones among {@code civil}, {@code administrative}, {@code criminal}; others only warn
 * @param followedBy ids of the stages that usually come next
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Stage(String id, String title, String decision, @Nullable Integer order, List<String> contexts,
        List<Statement> deciders, List<StageOption> options, List<Form> forms, List<Citation> citations,
        List<String> followedBy) {

    public Stage {
        contexts = List.copyOf(contexts);
        deciders = List.copyOf(deciders);
        options = List.copyOf(options);
        forms = List.copyOf(forms);
        citations = List.copyOf(citations);
        followedBy = List.copyOf(followedBy);
    }

    /** @return the ids of its options of that polarity, in catalogue order */
    public List<String> optionIds(StageOption.Polarity polarity) {
        return options.stream().filter(option -> option.polarity() == polarity).map(StageOption::id).toList();
    }
}
