package dev.equipoise.engine.classify;

import java.util.Arrays;
import java.util.HashSet;

/** The ways in which open rules can still go: points together with what they do to the tier. */
final class Outcomes {

    /** Beyond this many, looking for repeats is cheaper than carrying them. */
    private static final int MANY = 256;

    final long[] points;
    final int[] ruling;

    Outcomes(long[] points, int[] ruling) {
        this.points = points;
        this.ruling = ruling;
    }

    static Outcomes certain(long points, int ruling) {
        return new Outcomes(new long[]{points }, new int[]{ruling });
    }

    /** All of these, moved by what is certain. */
    Outcomes with(long certainPoints, int certainRuling) {
        for (int way = 0; way < points.length; way++) {
            points[way] += certainPoints;
            ruling[way] = Ruling.both(ruling[way], certainRuling);
        }
        return this;
    }

    /** Every way of these with every way of the others. */
    Outcomes with(Outcomes others) {
        int size = points.length * others.points.length;
        var crossed = new Outcomes(new long[size], new int[size]);
        int at = 0;
        for (int one = 0; one < points.length; one++) {
            for (int other = 0; other < others.points.length; other++) {
                crossed.points[at] = points[one] + others.points[other];
                crossed.ruling[at++] = Ruling.both(ruling[one], others.ruling[other]);
            }
        }
        return size > MANY ? crossed.withoutRepeats() : crossed;
    }

    Outcomes withoutRepeats() {
        var seen = new HashSet<Way>();
        int kept = 0;
        for (int at = 0; at < points.length; at++) {
            if (seen.add(new Way(points[at], ruling[at]))) {
                points[kept] = points[at];
                ruling[kept++] = ruling[at];
            }
        }
        return new Outcomes(Arrays.copyOf(points, kept), Arrays.copyOf(ruling, kept));
    }

    private record Way(long points, int ruling) {}
}
