package dev.equipoise.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.fabric8.kubernetes.api.model.ConfigMap;

/** The dashboard shows only what the service measures. */
class DashboardTest {

    private static final Pattern METRIC = Pattern.compile("([a-z_:][a-z0-9_:]*)\\{");

    @Test
    void everyMetricShownIsOneThatIsListedAndTheReverse() throws JsonProcessingException {
        var shown = new TreeSet<String>();
        var dashboard = new ObjectMapper().readTree(read("dashboard.json"));
        dashboard.findValues("expr").forEach(query -> collect(query, shown));
        dashboard.path("templating").findValues("query").forEach(query -> collect(query, shown));
        assertThat(shown).isEqualTo(listed());
    }

    @Test
    void grafanaFindsTheDashboardAsItIsCommitted() {
        var map = Manifests.of("production").only(ConfigMap.class);
        assertThat(map.getMetadata().getLabels()).containsEntry("grafana_dashboard", "1");
        assertThat(map.getData()).containsEntry("equipoise.json", read("dashboard.json"));
    }

    private static void collect(JsonNode query, Set<String> into) {
        METRIC.matcher(query.asText()).results().forEach(match -> into.add(match.group(1)));
    }

    private static Set<String> listed() {
        return read("metrics.txt").lines().filter(line -> !line.startsWith("#"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(String file) {
        return Manifests.read(Manifests.ROOT.resolve("components/monitoring").resolve(file));
    }
}
