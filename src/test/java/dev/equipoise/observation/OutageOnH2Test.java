package dev.equipoise.observation;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(AsInProduction.class)
class OutageOnH2Test extends Outage {
}
