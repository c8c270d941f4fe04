package dev.equipoise.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;

/** Every manifest is what it claims to be, to the last field. */
class ManifestsTest {

    @ParameterizedTest
    @MethodSource("dev.equipoise.deploy.Manifests#origins")
    void everyManifestFitsItsType(String origin) {
        assertThat(Manifests.of(origin).typed()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/spec", "/spec/template/spec", "/spec/template/spec/containers/0",
            "/spec/template/spec/containers/0/securityContext", "/spec/template/spec/containers/0/readinessProbe" })
    void aMistypedFieldIsRefusedAtAnyDepth(String place) {
        var deployment = anyDeployment();
        ((ObjectNode) deployment.at(place)).put("mistyped", 1);
        assertThatIllegalArgumentException().isThrownBy(() -> KubernetesModel.read(deployment))
                .withMessageContaining("mistyped");
    }

    @Test
    void aMistypedFieldOfTheDatabaseClusterIsRefused() {
        var cluster = Manifests.of(Manifests.COMMITTED).documents().stream()
                .filter(manifest -> manifest.path("kind").asText().equals("Cluster")).findFirst().orElseThrow();
        ((ObjectNode) cluster.at("/spec/postgresql/synchronous")).put("count", 1);
        assertThatIllegalArgumentException().isThrownBy(() -> KubernetesModel.read(cluster))
                .withMessageContaining("count");
    }

    @Test
    void aKindWithoutATypeIsRefused() {
        var unknown = Manifests.parse("{ apiVersion: v1, kind: Podd }").findFirst().orElseThrow();
        assertThatThrownBy(() -> KubernetesModel.read(unknown)).hasMessageContaining("v1/Podd");
    }

    @ParameterizedTest
    @MethodSource("dev.equipoise.deploy.Manifests#overlays")
    void whatAnOverlayRendersLivesInOneNamespaceOfItsOwn(String overlay) {
        var manifests = Manifests.of(overlay);
        var own = manifests.only(Namespace.class).getMetadata();
        assertThat(own.getLabels()).containsEntry("pod-security.kubernetes.io/enforce", "restricted");
        assertThat(manifests.all(HasMetadata.class)).filteredOn(manifest -> !(manifest instanceof Namespace))
                .allSatisfy(manifest -> assertThat(manifest.getMetadata().getNamespace()).isEqualTo(own.getName()));
    }

    private static JsonNode anyDeployment() {
        return Manifests.of(Manifests.COMMITTED).documents().stream()
                .filter(manifest -> manifest.path("kind").asText().equals("Deployment")).findFirst().orElseThrow();
    }
}
