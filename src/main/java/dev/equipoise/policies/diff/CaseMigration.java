package dev.equipoise.policies.diff;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import dev.equipoise.engine.classify.Classification;
import dev.equipoise.engine.classify.Classifier;
import dev.equipoise.engine.classify.ImpossibleProfile;
import dev.equipoise.engine.classify.UngovernedStage;
import dev.equipoise.engine.profile.Profile;

/** Reads cases under two versions. They are streamed: only counts are kept. */
public final class CaseMigration {

    private final Classifier before;
    private final Classifier after;
    private final LocalDate asOf;
    /** By stage and context, then by place and name of both answers, so that they sort lowest first. */
    private final Map<List<String>, Map<Move, Long>> counts = new TreeMap<>(
            Comparator.comparing((List<String> place) -> place.get(0)).thenComparing(place -> place.get(1)));

    private long read;

    public CaseMigration(Classifier before, Classifier after, LocalDate asOf) {
        this.before = before;
        this.after = after;
        this.asOf = asOf;
    }

    /** How many were counted. */
    public long read() {
        return read;
    }

    /** One matrix for each stage and context in which there was a case. */
    public List<Matrix> matrices() {
        var matrices = new ArrayList<Matrix>();
        counts.forEach((place, moves) -> matrices.add(new Matrix(place.get(0), place.get(1),
                BigInteger.valueOf(moves.values().stream().mapToLong(Long::longValue).sum()),
                moves.entrySet().stream().map(move -> new Matrix.Cell(move.getKey().from.name,
                        move.getKey().to.name, BigInteger.valueOf(move.getValue()))).toList(),
                false)));
        return matrices;
    }

    public void count(Profile profile) {
        read++;
        counts.computeIfAbsent(List.of(profile.stage(), profile.context()), place -> new TreeMap<>())
                .merge(new Move(answer(before, profile), answer(after, profile)), 1L, Long::sum);
    }

    private Answer answer(Classifier classifier, Profile profile) {
        try {
            Classification answer = classifier.classify(profile, asOf);
            String tier = answer.tier();
            return tier == null
                    ? new Answer(Integer.MAX_VALUE, answer.discretion().name().toLowerCase(Locale.ROOT))
                    : new Answer(answer.tierRank(), tier);
        } catch (ImpossibleProfile e) {
            return new Answer(Integer.MAX_VALUE, Matrix.IMPOSSIBLE);
        } catch (UngovernedStage e) {
            return new Answer(Integer.MAX_VALUE, Matrix.UNGOVERNED);
        }
    }

    private record Answer(int rank, String name) implements Comparable<Answer> {

        @Override
        public int compareTo(Answer other) {
            int byRank = Integer.compare(rank, other.rank);
            return byRank == 0 ? name.compareTo(other.name) : byRank;
        }
    }

    private record Move(Answer from, Answer to) implements Comparable<Move> {

        @Override
        public int compareTo(Move other) {
            int byFrom = from.compareTo(other.from);
            return byFrom == 0 ? to.compareTo(other.to) : byFrom;
        }
    }
}
