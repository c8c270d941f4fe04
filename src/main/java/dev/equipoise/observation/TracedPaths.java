package dev.equipoise.observation;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;

/** Traces leave the house: a span keeps its route, and loses what a caller wrote into the path, the query and the headers. */
@ApplicationScoped
class TracedPaths implements SpanProcessor {

    private static final String LEFT_OUT = "-";
    private static final List<AttributeKey<String>> CALLERS_OWN = List.of(AttributeKey.stringKey("url.path"),
            AttributeKey.stringKey("url.query"), AttributeKey.stringKey("user_agent.original"),
            AttributeKey.stringKey("client.address"), AttributeKey.stringKey("network.peer.address"),
            AttributeKey.stringKey("server.address"));

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        CALLERS_OWN.stream().filter(key -> span.getAttribute(key) != null)
                .forEach(key -> span.setAttribute(key, LEFT_OUT));
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {
    }

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
