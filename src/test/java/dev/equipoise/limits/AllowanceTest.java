package dev.equipoise.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.github.bucket4j.TimeMeter;

/** By a clock that stands until it is moved. */
class AllowanceTest {

    private static final int PER_SECOND = 4;
    private static final int AT_ONCE = 2;

    private final Hand time = new Hand();

    @Test
    void asManyAsAllowedAndThenTheWaitThatIsTrue() {
        Allowance allowance = new Allowance(PER_SECOND, AT_ONCE, time);
        IntStream.range(0, PER_SECOND).forEach(request -> answered(allowance));

        Duration wait = allowance.enter().orElseThrow().retryAfter().orElseThrow();
        assertThat(wait).isEqualTo(Duration.ofMillis(250));
        time.now += wait.toNanos() - 1;
        assertThat(allowance.enter()).isPresent();
        time.now += 1;
        answered(allowance);
        assertThat(allowance.enter()).isPresent();
    }

    @Test
    void aPauseSavesUpOneSecondAndNoMore() {
        Allowance allowance = new Allowance(PER_SECOND, AT_ONCE, time);
        time.now += Duration.ofHours(1).toNanos();
        IntStream.range(0, PER_SECOND).forEach(request -> answered(allowance));

        assertThat(allowance.enter()).isPresent();
    }

    @Test
    void atTheSameTimeOnlySoMany() {
        Allowance allowance = new Allowance(100, AT_ONCE, time);
        assertThat(allowance.enter()).isEmpty();
        assertThat(allowance.enter()).isEmpty();
        assertThat(allowance.enter().orElseThrow()).hasMessageStartingWith("More than 2 requests at the same time.");

        allowance.leave();
        assertThat(allowance.enter()).isEmpty();
    }

    @Test
    void callersBeyondTheMostShareOneUntilOthersAreAsGoodAsNew() {
        var allowances = new Allowances(PER_SECOND, AT_ONCE, time);
        IntStream.range(0, Allowances.MOST).forEach(caller -> answered(allowances.of("address " + caller)));
        Allowance shared = allowances.of("address beyond");
        assertThat(allowances.of("another beyond")).isSameAs(shared);
        assertThat(allowances.of("address 7")).isNotSameAs(shared);
        assertThat(allowances.size()).isEqualTo(Allowances.MOST);

        time.now += Duration.ofSeconds(1).toNanos();
        assertThat(allowances.of("address beyond")).isNotSameAs(shared);
        assertThat(allowances.size()).isEqualTo(1);
    }

    @Test
    void aCallerAtWorkIsNotForgotten() {
        var allowances = new Allowances(PER_SECOND, AT_ONCE, time);
        Allowance atWork = allowances.of("partner demo");
        atWork.enter();
        IntStream.range(1, Allowances.MOST).forEach(caller -> answered(allowances.of("address " + caller)));
        time.now += Duration.ofSeconds(1).toNanos();
        allowances.of("address beyond");

        assertThat(allowances.of("partner demo")).isSameAs(atWork);
    }

    @Test
    void anAddressOfTheNewKindStandsForItsNetwork() {
        assertThat(Network.of("192.0.2.7")).isEqualTo("192.0.2.7").isNotEqualTo(Network.of("192.0.2.8"));
        assertThat(Network.of("2001:db8::1")).isEqualTo(Network.of("2001:db8:0:0:ffff::2"))
                .isNotEqualTo(Network.of("2001:db8:0:1::1"));
        assertThat(Network.of(null)).isEqualTo(Network.of(null));
        assertThat(Network.of("no:such")).isEqualTo("no:such");
    }

    private static void answered(Allowance allowance) {
        assertThat(allowance.enter()).isEmpty();
        allowance.leave();
    }

    private static class Hand implements TimeMeter {

        private long now = Duration.ofDays(1).toNanos();

        @Override
        public long currentTimeNanos() {
            return now;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
