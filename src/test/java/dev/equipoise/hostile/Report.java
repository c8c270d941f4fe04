package dev.equipoise.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import dev.equipoise.contract.Contract;
import dev.equipoise.contract.Operation;

/** What came of a campaign. Several threads write into it. */
final class Report {

    private static final int SHOWN = 25;

    private final SortedMap<String, Integer> statuses = new TreeMap<>();
    private final SortedMap<String, Integer> seen = new TreeMap<>();
    private final SortedMap<String, List<String>> findings = new TreeMap<>();

    synchronized void count(String status) {
        statuses.merge(status, 1, Integer::sum);
    }

    synchronized void count(String operation, int status) {
        seen.merge(operation + " " + status, 1, Integer::sum);
    }

    /** Findings of one kind are kept together, so that one mistake does not hide another. */
    synchronized void find(String kind, String finding) {
        findings.computeIfAbsent(kind, key -> new ArrayList<>()).add(finding);
    }

    int seen(String operation, int status) {
        return seen.getOrDefault(operation + " " + status, 0);
    }

    /** Operations of which no answer was a success, or none a refusal. */
    List<String> unseen(Contract contract) {
        var unseen = new ArrayList<String>();
        for (Operation operation : contract.operations()) {
            for (int hundreds = 2; hundreds <= 4; hundreds += 2) {
                String status = operation.id() + " " + hundreds;
                if (seen.keySet().stream().noneMatch(key -> key.startsWith(status))) {
                    unseen.add(status + "xx");
                }
            }
        }
        return unseen;
    }

    boolean isClean() {
        return findings.isEmpty();
    }

    @Override
    public String toString() {
        var text = new StringBuilder("answers by status: " + statuses);
        findings.forEach((kind, all) -> text.append("\n%d times: %s\n  %s".formatted(all.size(), kind,
                String.join("\n  ", all.subList(0, Math.min(all.size(), all.size() > SHOWN ? 2 : 3))))));
        return text.toString();
    }
}
