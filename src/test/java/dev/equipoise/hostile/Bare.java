package dev.equipoise.hostile;

import java.util.List;
import java.util.function.BiPredicate;

import dev.equipoise.hostile.Outcome.Answer;

/**
 * An answer that no code of ours gives, and that is allowed for once.
 *
 * @param reason why it is
 */
record Bare(String reason, BiPredicate<Request, Answer> when) {

    private static final int LONGEST_LINE = 20_000;
    private static final int LARGEST_HEAD = 128 * 1024;

    static final List<Bare> ANSWERS = List.of(
            new Bare("What is not HTTP becomes no request; the framework does not let us say how that is answered",
                    (request, answer) -> answer.status() == 400 && !request.isProper()),
            new Bare("So too where the first line is too long to be read",
                    (request, answer) -> answer.status() == 414 && request.line().length() > LONGEST_LINE),
            new Bare("And where the head is too large to be kept",
                    (request, answer) -> answer.status() == 431 && request.headLength() > LARGEST_HEAD));

    /** The server closes the connection after such an answer, though it does not say so. */
    static boolean isOne(Answer answer) {
        return !answer.headers().containsKey("x-request-id");
    }

    boolean is(Request request, Answer answer) {
        return isOne(answer) && answer.body().length == 0 && when.test(request, answer);
    }
}
