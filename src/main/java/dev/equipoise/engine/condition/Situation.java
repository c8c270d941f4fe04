package dev.equipoise.engine.condition;

/**
 * What a condition may look at. Factors and facts go by their place in the policy definition's lists.
 */
public interface Situation {

    /** Stands for a fact or measure that nobody has established. */
    long UNKNOWN = Long.MIN_VALUE;

    String stage();

    String context();

    /**
     * @return the day for which the policy is read, in days since 1970-01-01
     */
    long asOf();

    /**
     * @return the ranks that this factor may still have: bit r is set where rank r is possible; never 0
     */
    int ranks(int factor);

    /**
     * @return 0 or 1 for a yes/no, a whole number, days since 1970-01-01, or the place of a choice among its choices;
     *         {@link #UNKNOWN} where it is not known
     */
    long fact(int fact);

    /**
     * @return the factor's whole-number measure, or {@link #UNKNOWN}
     */
    long measure(int factor);
}
