package dev.equipoise.policies.cel;

/** How many steps a condition may take: bounds of bounds double at each nesting, and must not explode. */
final class Cost {

    static final int MOST = 4096;

    private Cost() {
    }

    static int of(int... parts) {
        long sum = 1;
        for (int part : parts) {
            sum += part;
        }
        return (int) Math.min(MOST, sum);
    }
}
