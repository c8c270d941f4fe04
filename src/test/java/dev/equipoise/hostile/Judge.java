package dev.equipoise.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import dev.equipoise.contract.Contract;
import dev.equipoise.contract.Exchange;
import dev.equipoise.contract.Operation;
import dev.equipoise.contract.Sent;
import dev.equipoise.hostile.Outcome.Answer;
import dev.equipoise.hostile.Request.Wire;

/** Says what is wrong with an answer. */
final class Judge {

    private static final List<String> SECRETS = List.of("xception", "dev.equipoise", "jakarta.", "java.", "io.quarkus",
            "hibernate", "\tat ", "h2database", "select ");

    private final Contract contract;
    private final Leniences leniences;

    Judge(Contract contract) {
        this.contract = contract;
        this.leniences = new Leniences(contract);
    }

    /** Everything that may not be; empty where all is as it should be. */
    List<String> complaints(Trial trial, Outcome outcome) {
        Request request = trial.request();
        if (outcome instanceof Outcome.Hang) {
            return List.of("there was no answer in time");
        }
        if (outcome instanceof Outcome.Silence silence) {
            return request.mayBreakOff() ? List.of() : List.of("there was no answer: " + silence.how());
        }
        Answer answer = (Answer) outcome;
        var complaints = new ArrayList<String>();
        if (trial.target().place().equals(Target.DOCUMENTED) && answer.status() > 299) {
            complaints.add("a documented request is refused with " + answer.status());
        }
        complaints.addAll(complaints(request, answer));
        return complaints;
    }

    private List<String> complaints(Request request, Answer answer) {
        if (answer.status() >= 500) {
            return List.of("the service failed with " + answer.status() + ": " + new String(answer.body(), UTF_8));
        }
        if (Bare.ANSWERS.stream().anyMatch(bare -> bare.is(request, answer))) {
            return List.of();
        }
        var complaints = new ArrayList<>(everywhere(request, answer));
        complaints.addAll(exchange(request, answer).breaches(contract));
        operation(request).filter(found -> answer.status() < 300)
                .ifPresent(found -> complaints.addAll(leniences.of(found, request)));
        return complaints;
    }

    /** The operation that the request would be, if it were understood. */
    Optional<Operation> operation(Request request) {
        return contract.find(request.method(), request.path());
    }

    private static List<String> everywhere(Request request, Answer answer) {
        var complaints = new ArrayList<String>();
        Map.of("cache-control", "no-store", "x-content-type-options", "nosniff").forEach((name, value) -> {
            if (!value.equals(answer.headers().get(name))) {
                complaints.add(name + " is " + answer.headers().get(name));
            }
        });
        String text = answer.status() < 400 ? "" : new String(answer.body(), UTF_8);
        String id = answer.headers().getOrDefault("x-request-id", "");
        if (id.isEmpty() || !text.isEmpty() && !text.contains("\"requestId\":\"" + id + "\"")) {
            complaints.add("the request id is " + id + " in the header, and not so in the body");
        }
        if (answer.headers().containsKey("server")) {
            complaints.add("the server says what it is: " + answer.headers().get("server"));
        }
        // What the caller said itself may be quoted back.
        String said = new String(request.body(), UTF_8);
        SECRETS.stream().filter(secret -> text.contains(secret) && !said.contains(secret))
                .forEach(secret -> complaints.add("it tells " + secret + ": " + text));
        return complaints;
    }

    private static Exchange exchange(Request request, Answer answer) {
        boolean plain = request.wire() != Wire.ODD && request.headers().stream()
                .noneMatch(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith("content-encoding"));
        Sent sent = plain ? new Sent(form(request), new String(request.body(), UTF_8)) : Sent.NOTHING;
        return new Exchange(request.method(), request.path(), names(request), sent, answer.status(), answer.headers(),
                answer.body());
    }

    private static String form(Request request) {
        return request.headers().stream().filter(line -> line.toLowerCase(java.util.Locale.ROOT)
                .startsWith("content-type:")).map(line -> line.substring(line.indexOf(':') + 1)).findFirst().orElse("");
    }

    private static Set<String> names(Request request) {
        var names = new TreeSet<String>();
        Leniences.pairs(request.query()).forEach(pair -> names.add(pair.name()));
        return names;
    }
}
