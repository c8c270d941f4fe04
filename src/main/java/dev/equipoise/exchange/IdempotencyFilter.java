package dev.equipoise.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** Stands around each operation that is {@link Idempotent}; without an {@code Idempotency-Key} it does nothing. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class IdempotencyFilter {

    /** What belongs to an answer besides its body; everything else belongs to the exchange. */
    private static final List<String> HEADERS = List.of("Location", "ETag");

    private final RoutingContext exchange;
    private final CallerScope scope;
    private final Idempotency idempotency;
    private final ObjectMapper json;

    IdempotencyFilter(RoutingContext exchange, CallerScope scope, Idempotency idempotency, ObjectMapper json) {
        this.exchange = exchange;
        this.scope = scope;
        this.idempotency = idempotency;
        this.json = json;
    }

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        List<String> given = exchange.request().headers().getAll(IdempotencyKey.HEADER);
        if (given.isEmpty()) {
            return call.proceed();
        }
        Asking asking = asking(IdempotencyKey.of(given), call);
        return response(idempotency.once(asking, () -> reply((Response) Objects.requireNonNull(call.proceed()))));
    }

    private Asking asking(IdempotencyKey key, InvocationContext call) {
        HttpServerRequest request = exchange.request();
        boolean secret = call.getMethod().getAnnotation(Idempotent.class).secret();
        String credential = secret ? Objects.requireNonNull(request.getHeader("Authorization")) : "";
        String fingerprint = Sha256.hex(request.method().name().getBytes(UTF_8), request.uri().getBytes(UTF_8),
                credential.getBytes(UTF_8), body(call));
        return new Asking(Sha256.hex(scope.current(), key.text()), fingerprint,
                secret ? new Seal(credential, key, fingerprint) : null);
    }

    private static byte[] body(InvocationContext call) {
        return Arrays.stream(call.getParameters()).filter(byte[].class::isInstance).map(byte[].class::cast).findFirst()
                .orElse(new byte[0]);
    }

    /** Written within the transaction: an answer that cannot be written has no effect either. */
    private Reply reply(Response response) throws Exception {
        Map<String, String> headers = HEADERS.stream().filter(response.getHeaders()::containsKey)
                .collect(Collectors.toMap(name -> name, response::getHeaderString));
        Object entity = response.getEntity();
        byte[] body = entity instanceof String text
                ? text.getBytes(UTF_8)
                : entity instanceof byte[] bytes ? bytes : json.writeValueAsBytes(entity);
        return new Reply(response.getStatus(), headers, body, false);
    }

    private static Response response(Reply reply) {
        var response = Response.status(reply.status()).type(MediaType.APPLICATION_JSON_TYPE).entity(reply.body());
        reply.headers().forEach(response::header);
        if (reply.replayed()) {
            response.header("Idempotency-Replayed", "true");
        }
        return response.build();
    }
}
