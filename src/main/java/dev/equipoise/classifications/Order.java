package dev.equipoise.classifications;

import java.util.List;
import java.util.stream.Stream;

/** How a ranking is sorted. The fields are those of {@link Ranks}, each ascending. */
enum Order {

    HIGHEST_SCORE("-score", "rankDown"), LOWEST_SCORE("score", "rankUp"), HIGHEST_BOUND("-high", "rankHigh");

    static final List<String> NAMES = Stream.of(values()).map(order -> order.parameter).toList();

    private final String parameter;
    final String field;

    Order(String parameter, String field) {
        this.parameter = parameter;
        this.field = field;
    }

    static Order named(String parameter) {
        return values()[NAMES.indexOf(parameter)];
    }
}
