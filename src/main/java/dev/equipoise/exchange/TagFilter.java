package dev.equipoise.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Writes the answer of what is {@link Tagged} here, once, since its tag is needed before it goes out. */
@Provider
@Tagged
@Priority(TagFilter.LAST)
class TagFilter implements ContainerResponseFilter {

    /** Filters of answers run from high to low: after all that look at what is answered. */
    static final int LAST = 0;

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    private final ObjectMapper json;

    TagFilter(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        Object entity = response.getEntity();
        if (response.getStatus() != OK || entity == null) {
            return;
        }
        byte[] bytes = bytes(entity);
        String tag = Tags.of(bytes);
        response.getHeaders().putSingle("ETag", tag);
        if (isKnown(tag, request.getHeaders().getOrDefault("If-None-Match", List.of()))) {
            response.setStatus(NOT_MODIFIED);
            response.setEntity(null);
        } else {
            response.setEntity(bytes, response.getEntityAnnotations(), response.getMediaType());
        }
    }

    private byte[] bytes(Object entity) throws IOException {
        if (entity instanceof byte[] written) {
            return written;
        }
        return entity instanceof String text ? text.getBytes(UTF_8) : json.writeValueAsBytes(entity);
    }

    /** By the weak comparison of RFC 9110: for whoever only reads, {@code W/} makes no difference. */
    private static boolean isKnown(String tag, List<String> given) {
        return given.stream().flatMap(line -> Arrays.stream(line.split(","))).map(String::strip)
                .anyMatch(known -> known.equals("*") || known.equals(tag) || known.equals("W/" + tag));
    }
}
