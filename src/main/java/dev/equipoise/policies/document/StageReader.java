package dev.equipoise.policies.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.equipoise.catalog.Stage;
import dev.equipoise.catalog.StageOption;
import dev.equipoise.policies.document.PolicyDocument.Polarity;
import dev.equipoise.policies.document.PolicyDocument.StageOptions;
import dev.equipoise.problem.Violation;

/** Reads which options a policy turns, and sorts every stage's options accordingly. */
final class StageReader {

    private StageReader() {
    }

    static Map<String, Map<String, Polarity>> turned(Spot spot) {
        var turned = new TreeMap<String, Map<String, Polarity>>();
        spot.members().forEach((stage, options) -> {
            var byOption = new TreeMap<String, Polarity>();
            options.members().forEach((option, polarity) -> byOption.put(option, polarity.word(Polarity.values())));
            turned.put(stage, byOption);
        });
        return turned;
    }

    static Map<String, StageOptions> stages(Spot spot, List<Stage> governed) {
        Map<String, Map<String, Polarity>> turned = turned(
                new Spot(spot.node, spot.pointer, new ArrayList<>()));
        mustExist(spot, turned, governed);
        var stages = new LinkedHashMap<String, StageOptions>();
        governed.forEach(stage -> stages.put(stage.id(), options(stage, turned.getOrDefault(stage.id(), Map.of()))));
        return stages;
    }

    private static StageOptions options(Stage stage, Map<String, Polarity> turned) {
        return new StageOptions(of(stage, turned, Polarity.FAVORABLE), of(stage, turned, Polarity.ENFORCEMENT));
    }

    private static List<String> of(Stage stage, Map<String, Polarity> turned, Polarity polarity) {
        return stage.options().stream()
                .filter(option -> turned.getOrDefault(option.id(), usual(option)) == polarity)
                .map(StageOption::id).toList();
    }

    private static Polarity usual(StageOption option) {
        return option.polarity() == StageOption.Polarity.FAVORABLE ? Polarity.FAVORABLE : Polarity.ENFORCEMENT;
    }

    private static void mustExist(Spot spot, Map<String, Map<String, Polarity>> turned, List<Stage> governed) {
        List<String> stages = governed.stream().map(Stage::id).toList();
        turned.forEach((id, byOption) -> {
            Spot at = spot.get(id);
            if (!stages.contains(id)) {
                at.violation(Violation.unknown(at.pointer, "such stage here as", id, stages));
                return;
            }
            List<String> options = governed.get(stages.indexOf(id)).options().stream().map(StageOption::id).toList();
            byOption.keySet().stream().filter(option -> !options.contains(option)).forEach(option -> at
                    .violation(Violation.unknown(at.get(option).pointer, "such option at this stage as", option,
                            options)));
        });
    }
}
