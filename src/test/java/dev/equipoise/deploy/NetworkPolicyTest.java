package dev.equipoise.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;

/** Production's pods speak to whom they must, and to nobody else. */
class NetworkPolicyTest {

    private static final String PRODUCTION = "production";
    private static final String WITH_DATABASE = "production-cloudnative-pg";

    @ParameterizedTest
    @ValueSource(strings = {PRODUCTION, WITH_DATABASE })
    void nothingPassesThatIsNotNamed(String overlay) {
        assertThat(policies(overlay)).filteredOn(policy -> isEmpty(policy.getSpec().getPodSelector()))
                .anySatisfy(policy -> {
                    assertThat(policy.getSpec().getPolicyTypes()).containsExactly("Ingress", "Egress");
                    assertThat(policy.getSpec().getIngress()).isEmpty();
                    assertThat(policy.getSpec().getEgress()).isEmpty();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {PRODUCTION, WITH_DATABASE })
    void eachPortOfTheServiceIsOpenToOneNamespaceAlone(String overlay) {
        var rules = forService(overlay).stream().flatMap(policy -> policy.getSpec().getIngress().stream()).toList();
        assertThat(rules).hasSize(2).allSatisfy(rule -> {
            assertThat(rule.getPorts()).hasSize(1);
            assertThat(rule.getFrom()).hasSize(1).first()
                    .satisfies(peer -> assertThat(peer.getNamespaceSelector().getMatchLabels()).hasSize(1));
        });
        assertThat(rules).map(rule -> rule.getPorts().get(0).getPort().getStrVal()).containsExactly("http",
                "management");
    }

    @ParameterizedTest
    @ValueSource(strings = {PRODUCTION, WITH_DATABASE })
    void theServiceReachesNamesAndItsDatabaseOnly(String overlay) {
        assertThat(forService(overlay)).flatMap(policy -> policy.getSpec().getEgress()).flatMap(rule -> rule.getPorts())
                .map(NetworkPolicyPort::getPort).map(port -> port.getIntVal()).containsOnly(53, 5432);
        assertThat(forService(overlay)).flatMap(policy -> policy.getSpec().getEgress())
                .allSatisfy(rule -> assertThat(rule.getTo()).hasSize(1));
    }

    @Test
    void besideItsDatabaseTheServiceReachesNoOtherAddress() {
        assertThat(forService(WITH_DATABASE)).flatMap(policy -> policy.getSpec().getEgress())
                .flatMap(rule -> rule.getTo()).allMatch(peer -> peer.getIpBlock() == null);
    }

    private static List<NetworkPolicy> forService(String overlay) {
        var labels = Manifests.of(overlay).only(Deployment.class).getSpec().getTemplate().getMetadata().getLabels();
        return policies(overlay).stream().filter(policy -> labels.entrySet()
                .containsAll(policy.getSpec().getPodSelector().getMatchLabels().entrySet())).toList();
    }

    private static List<NetworkPolicy> policies(String overlay) {
        return Manifests.of(overlay).all(NetworkPolicy.class);
    }

    private static boolean isEmpty(LabelSelector selector) {
        return selector.getMatchLabels().isEmpty() && selector.getMatchExpressions().isEmpty();
    }
}
