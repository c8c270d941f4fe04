package dev.equipoise.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;

/** What every pod keeps to, as committed and in every overlay. */
class PodPolicyTest {

    private static final String ORIGINS = "dev.equipoise.deploy.Manifests#origins";

    @ParameterizedTest
    @MethodSource(ORIGINS)
    void everyPodIsRestricted(String origin) {
        assertThat(pods(origin)).isNotEmpty().allSatisfy(pod -> {
            assertThat(pod.getAutomountServiceAccountToken()).isFalse();
            assertThat(pod.getHostNetwork()).isNull();
            assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
            assertThat(pod.getSecurityContext().getRunAsUser()).isEqualTo(10001);
            assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
        });
    }

    @ParameterizedTest
    @MethodSource(ORIGINS)
    void everyContainerIsRestricted(String origin) {
        assertThat(containers(origin)).isNotEmpty().map(Container::getSecurityContext).allSatisfy(security -> {
            assertThat(security.getRunAsNonRoot()).isTrue();
            assertThat(security.getAllowPrivilegeEscalation()).isFalse();
            assertThat(security.getReadOnlyRootFilesystem()).isTrue();
            assertThat(security.getCapabilities().getDrop()).containsExactly("ALL");
            assertThat(security.getCapabilities().getAdd()).isEmpty();
            assertThat(security.getPrivileged()).isNull();
        });
    }

    @ParameterizedTest
    @MethodSource(ORIGINS)
    void everyContainerSaysWhatItNeedsAndWhatItMayTake(String origin) {
        assertThat(containers(origin)).map(Container::getResources).allSatisfy(resources -> {
            assertThat(resources.getRequests()).containsKeys("cpu", "memory");
            assertThat(resources.getLimits()).containsKeys("cpu", "memory");
        });
    }

    @ParameterizedTest
    @MethodSource(ORIGINS)
    void everyImageHasATagThatStaysPut(String origin) {
        assertThat(containers(origin)).map(Container::getImage)
                .allMatch(image -> image.matches("[a-z0-9./:-]+:[0-9]+\\.[0-9]+\\.[0-9]+[A-Za-z0-9.-]*"));
    }

    @ParameterizedTest
    @MethodSource(ORIGINS)
    void theServiceIsProbedOnItsManagementPort(String origin) {
        assertThat(services(origin)).isNotEmpty().allSatisfy(service -> {
            assertThat(service.getPorts()).extracting(ContainerPort::getName, ContainerPort::getContainerPort)
                    .map(Object::toString).containsExactlyInAnyOrder("(\"http\", 8080)", "(\"management\", 9000)");
            assertProbes(service.getStartupProbe(), "/q/health/started");
            assertProbes(service.getReadinessProbe(), "/q/health/ready");
            assertProbes(service.getLivenessProbe(), "/q/health/live");
        });
    }

    @ParameterizedTest
    @MethodSource(ORIGINS)
    void everyMountHasItsVolumeAndTmpIsWritable(String origin) {
        assertThat(pods(origin)).allSatisfy(pod -> {
            var volumes = pod.getVolumes().stream().map(Volume::getName).toList();
            assertThat(pod.getContainers()).flatMap(Container::getVolumeMounts).map(VolumeMount::getName)
                    .containsExactlyInAnyOrderElementsOf(volumes).contains("tmp");
            assertThat(pod.getVolumes()).filteredOn(volume -> volume.getName().equals("tmp"))
                    .allMatch(volume -> volume.getEmptyDir() != null);
            assertThat(pod.getVolumes()).allMatch(volume -> volume.getHostPath() == null);
        });
    }

    @ParameterizedTest
    @MethodSource(ORIGINS)
    void secretsAreNamedAndNeverWritten(String origin) {
        var written = containers(origin).stream().flatMap(container -> container.getEnv().stream())
                .filter(variable -> variable.getName().matches(".*(PASSWORD|USERNAME|SHA256|SECRET|TOKEN).*"));
        assertThat(written).allMatch(variable -> variable.getValueFrom().getSecretKeyRef() != null);
    }

    @ParameterizedTest
    @MethodSource(ORIGINS)
    void onlyTheServicesOwnSettingsAreSet(String origin) {
        assertThat(containers(origin)).flatMap(Container::getEnv).map(EnvVar::getName)
                .allMatch(name -> name.matches("(QUARKUS|EQUIPOISE|JDK_JAVA)_[A-Z0-9_]+"));
    }

    private static void assertProbes(Probe probe, String path) {
        assertThat(probe.getHttpGet().getPath()).isEqualTo(path);
        assertThat(probe.getHttpGet().getPort().getStrVal()).isEqualTo("management");
        assertThat(probe.getTimeoutSeconds()).isPositive();
        assertThat(probe.getFailureThreshold()).isPositive();
    }

    private static List<Container> services(String origin) {
        return Manifests.of(origin).all(Deployment.class).stream()
                .flatMap(deployment -> deployment.getSpec().getTemplate().getSpec().getContainers().stream()).toList();
    }

    private static List<Container> containers(String origin) {
        return pods(origin).stream()
                .flatMap(pod -> Stream.concat(pod.getInitContainers().stream(), pod.getContainers().stream())).toList();
    }

    private static List<PodSpec> pods(String origin) {
        var manifests = Manifests.of(origin);
        return Stream.concat(
                manifests.all(Deployment.class).stream()
                        .map(deployment -> deployment.getSpec().getTemplate().getSpec()),
                manifests.all(Job.class).stream().map(job -> job.getSpec().getTemplate().getSpec())).toList();
    }
}
