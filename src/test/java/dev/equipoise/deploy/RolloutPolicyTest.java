package dev.equipoise.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.TopologySpreadConstraint;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;

/** The parts of a deployment refer to each other, and its numbers fit together. */
class RolloutPolicyTest {

    private static final String PRODUCTION = "production";

    /** PostgreSQL's default of 100, less what it keeps for superusers, less a little for people and migrations. */
    private static final int CONNECTIONS = 90;

    @ParameterizedTest
    @MethodSource("dev.equipoise.deploy.Manifests#origins")
    void theServiceFindsItsPodsAndTheirPorts(String origin) {
        var manifests = Manifests.of(origin);
        var template = manifests.only(Deployment.class).getSpec().getTemplate();
        var service = manifests.only(Service.class).getSpec();
        assertThat(template.getMetadata().getLabels()).containsAllEntriesOf(service.getSelector());
        assertThat(service.getPorts()).map(port -> port.getTargetPort().getStrVal()).containsExactlyElementsOf(
                template.getSpec().getContainers().get(0).getPorts().stream().map(ContainerPort::getName).toList());
    }

    @ParameterizedTest
    @MethodSource("dev.equipoise.deploy.Manifests#origins")
    void everySelectorMatchesThePodsThatItMeans(String origin) {
        var manifests = Manifests.of(origin);
        var deployment = manifests.only(Deployment.class).getSpec();
        var labels = deployment.getTemplate().getMetadata().getLabels();
        assertThat(labels).containsAllEntriesOf(deployment.getSelector().getMatchLabels());
        assertThat(manifests.all(PodDisruptionBudget.class))
                .allSatisfy(b -> assertThat(labels).containsAllEntriesOf(b.getSpec().getSelector().getMatchLabels()));
        assertThat(deployment.getTemplate().getSpec().getTopologySpreadConstraints())
                .allSatisfy(s -> assertThat(labels).containsAllEntriesOf(s.getLabelSelector().getMatchLabels()));
        assertThat(manifests.all(Job.class)).map(job -> job.getSpec().getTemplate().getMetadata().getLabels())
                .doesNotContain(deployment.getSelector().getMatchLabels());
    }

    @ParameterizedTest
    @ValueSource(strings = {PRODUCTION, "production-cloudnative-pg" })
    void threeReplicasStandAndAtMostOneGoesAtATime(String overlay) {
        var manifests = Manifests.of(overlay);
        var deployment = manifests.only(Deployment.class);
        var autoscaler = manifests.only(HorizontalPodAutoscaler.class).getSpec();
        assertThat(autoscaler.getScaleTargetRef().getKind()).isEqualTo(deployment.getKind());
        assertThat(autoscaler.getScaleTargetRef().getName()).isEqualTo(deployment.getMetadata().getName());
        assertThat(autoscaler.getMinReplicas()).isEqualTo(3);
        assertThat(deployment.getSpec().getReplicas()).as("left to the autoscaler").isNull();
        assertThat(manifests.only(PodDisruptionBudget.class).getSpec().getMaxUnavailable().getIntVal()).isOne();
        assertThat(deployment.getSpec().getStrategy().getRollingUpdate().getMaxUnavailable().getIntVal()).isZero();
        assertThat(deployment.getSpec().getTemplate().getSpec().getTopologySpreadConstraints())
                .map(TopologySpreadConstraint::getTopologyKey)
                .containsExactlyInAnyOrder("kubernetes.io/hostname", "topology.kubernetes.io/zone");
    }

    @ParameterizedTest
    @ValueSource(strings = {PRODUCTION, "production-cloudnative-pg" })
    void thePoolsOfAllPodsTogetherStayBelowWhatPostgresTakes(String overlay) {
        var manifests = Manifests.of(overlay);
        var deployment = manifests.only(Deployment.class).getSpec();
        int pods = manifests.only(HorizontalPodAutoscaler.class).getSpec().getMaxReplicas()
                + deployment.getStrategy().getRollingUpdate().getMaxSurge().getIntVal();
        int pool = Integer.parseInt(settings(deployment.getTemplate().getSpec().getContainers().get(0).getEnv())
                .get("QUARKUS_DATASOURCE_JDBC_MAX_SIZE"));
        assertThat(pods * pool).isLessThanOrEqualTo(CONNECTIONS);
    }

    @ParameterizedTest
    @ValueSource(strings = {PRODUCTION, "production-cloudnative-pg" })
    void theSchemaIsChangedByAJobOfThisVersionAndNeverByAPod(String overlay) {
        var manifests = Manifests.of(overlay);
        var service = manifests.only(Deployment.class).getSpec().getTemplate().getSpec().getContainers().get(0);
        var job = manifests.only(Job.class);
        var migration = job.getSpec().getTemplate().getSpec().getContainers().get(0);
        assertThat(migration.getImage()).isEqualTo(service.getImage());
        assertThat(job.getMetadata().getName()).endsWith("." + service.getImage().replaceAll(".*:", ""));
        assertThat(settings(service.getEnv())).containsEntry("QUARKUS_FLYWAY_MIGRATE_AT_START", "false")
                .containsEntry("QUARKUS_FLYWAY_VALIDATE_AT_START", "true").doesNotContainKey("EQUIPOISE_DEMO_ENABLED");
        assertThat(settings(migration.getEnv())).containsEntry("QUARKUS_FLYWAY_MIGRATE_AT_START", "true")
                .containsEntry("EQUIPOISE_MIGRATE_ONLY", "true");
    }

    @Test
    void theDemonstrationIsOnePodOnItsOwnDatabase() {
        var deployment = Manifests.of("demo").only(Deployment.class).getSpec();
        var service = deployment.getTemplate().getSpec().getContainers().get(0);
        assertThat(deployment.getReplicas()).isOne();
        assertThat(deployment.getStrategy().getType()).isEqualTo("Recreate");
        assertThat(service.getImage()).endsWith("-h2");
        assertThat(settings(service.getEnv())).containsEntry("EQUIPOISE_DEMO_ENABLED", "true");
    }

    @Test
    void monitoringFindsTheServiceAndItsManagementPort() {
        var manifests = Manifests.of(PRODUCTION);
        var service = manifests.only(Service.class);
        var monitor = manifests.only(ServiceMonitor.class).getSpec();
        assertThat(service.getMetadata().getLabels())
                .containsAllEntriesOf(monitor.getSelector().getMatchLabels());
        assertThat(service.getSpec().getPorts()).map(ServicePort::getName)
                .contains(monitor.getEndpoints().get(0).getPort());
        assertThat(monitor.getEndpoints()).allMatch(endpoint -> endpoint.getPath().equals("/q/metrics"));
    }

    @Test
    void everyCommitIsOnTwoInstancesOfThree() {
        var spec = Manifests.of("production-cloudnative-pg").only(JsonNode.class).path("spec");
        assertThat(spec.path("instances").asInt()).isEqualTo(3);
        assertThat(spec.at("/postgresql/synchronous/number").asInt()).isOne();
        assertThat(spec.at("/postgresql/synchronous/dataDurability").asText()).isEqualTo("required");
    }

    /** Settings with a literal value; those from secrets have none. */
    private static Map<String, String> settings(List<EnvVar> env) {
        return env.stream().filter(variable -> variable.getValue() != null)
                .collect(Collectors.toMap(EnvVar::getName, EnvVar::getValue));
    }
}
