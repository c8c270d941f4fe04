package dev.equipoise.observation;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What Prometheus would read at one moment. */
record Scrape(List<Sample> samples) {

    private static final Pattern SAMPLE = Pattern.compile("([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\\{(.*)\\})? (\\S+).*");
    private static final Pattern LABEL = Pattern.compile("([a-zA-Z_]+)=\"((?:[^\"\\\\]|\\\\.)*)\",?");

    record Sample(String name, Map<String, String> labels, double value) {

        boolean has(Map<String, String> some) {
            return labels.entrySet().containsAll(some.entrySet());
        }
    }

    static Scrape of(URI management) {
        return new Scrape(Get.from(management, "/q/metrics").body().lines().filter(line -> !line.startsWith("#"))
                .map(Scrape::sample).toList());
    }

    Set<String> names() {
        return samples.stream().map(Sample::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The values that a label takes in a metric. */
    Set<String> values(String name, String label) {
        return samples.stream().filter(sample -> sample.name().equals(name)).map(sample -> sample.labels().get(label))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The sum over all samples of a metric with these labels; 0 where there is none. */
    double sum(String name, Map<String, String> labels) {
        return samples.stream().filter(sample -> sample.name().equals(name) && sample.has(labels))
                .mapToDouble(Sample::value).sum();
    }

    private static Sample sample(String line) {
        var parts = SAMPLE.matcher(line);
        if (!parts.matches()) {
            throw new AssertionError("Not a sample: " + line);
        }
        var labels = new TreeMap<String, String>();
        if (parts.group(2) != null) {
            LABEL.matcher(parts.group(2)).results().forEach(label -> labels.put(label.group(1), label.group(2)));
        }
        return new Sample(parts.group(1), labels, Double.parseDouble(parts.group(3)));
    }
}
