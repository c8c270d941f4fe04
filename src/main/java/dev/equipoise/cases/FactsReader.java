package dev.equipoise.cases;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.equipoise.cases.Vocabulary.FactWords;
import dev.equipoise.engine.profile.FactValue;
import dev.equipoise.problem.Violation;

/** Reads facts, each by the type that its definition names. */
final class FactsReader {

    private final Map<String, List<FactWords>> facts;
    private final Names names;
    private final List<Violation> found;

    FactsReader(Map<String, List<FactWords>> facts, Names names, List<Violation> found) {
        this.facts = facts;
        this.names = names;
        this.found = found;
    }

    Map<String, FactValue> read(@Nullable JsonNode values) {
        var read = new TreeMap<String, FactValue>();
        if (values instanceof ObjectNode object) {
            names.only(object, "/facts", "fact", facts.keySet());
            var fields = new Fields(object, "/facts", found);
            object.properties().forEach(member -> {
                List<FactWords> words = facts.get(member.getKey());
                FactValue fact = words == null
                        ? null
                        : fact(fields, member.getKey(), member.getValue(), suiting(words, member.getValue()));
                if (words != null && fact != null) {
                    read.put(words.get(0).id(), fact);
                }
            });
        } else if (values != null) {
            found.add(
                    new Violation("/facts", "This must be an object of facts by name, not " + Kinds.of(values) + "."));
        }
        return read;
    }

    private static FactWords suiting(List<FactWords> words, JsonNode value) {
        return words.size() == 1
                ? words.get(0)
                : words.stream().filter(one -> one.suits(value)).findFirst().orElse(words.get(0));
    }

    private @Nullable FactValue fact(Fields fields, String id, JsonNode value, FactWords words) {
        if (value.isNull()) {
            return null;
        }
        return switch (words.type()) {
            case BOOLEAN -> {
                Boolean answer = fields.yesNo(id);
                yield answer == null ? null : new FactValue.YesNo(answer);
            }
            case NUMBER -> number(id, value, words);
            case DATE -> {
                var day = fields.day(id);
                yield day == null ? null : new FactValue.Day(day);
            }
            case CHOICE -> {
                String choice = fields.oneOf(id, "choice", words.choices());
                yield choice == null ? null : new FactValue.Choice(choice);
            }
        };
    }

    private @Nullable FactValue number(String id, JsonNode value, FactWords words) {
        Long min = words.min();
        Long max = words.max();
        long least = min == null ? -Numbers.LARGEST : min;
        long most = max == null ? Numbers.LARGEST : max;
        if (!Numbers.whole(value) || value.longValue() < least || value.longValue() > most) {
            found.add(new Violation("/facts/" + id, "This must be a whole number from " + least + " to " + most + "."));
            return null;
        }
        return new FactValue.Whole(value.longValue());
    }
}
