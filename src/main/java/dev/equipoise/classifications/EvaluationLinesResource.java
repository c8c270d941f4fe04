package dev.equipoise.classifications;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.ObjectMapper;

import dev.equipoise.cases.Submissions;
import dev.equipoise.problem.Problems;
import dev.equipoise.problem.QueryNames;
import dev.equipoise.problem.RequestLimitsConfig;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;

/** Classifies many profiles in one call, a line for a line, while they come in. */
@Path("/v1/evaluations")
@Consumes(EvaluationLinesResource.NDJSON)
@Produces(EvaluationLinesResource.NDJSON)
class EvaluationLinesResource {

    static final String NDJSON = "application/x-ndjson";

    private final Submissions submissions;
    private final Classifications classifications;
    private final Problems problems;
    private final RequestLimitsConfig limits;
    private final ObjectMapper json;

    EvaluationLinesResource(Submissions submissions, Classifications classifications, Problems problems,
            RequestLimitsConfig limits, ObjectMapper json) {
        this.submissions = submissions;
        this.classifications = classifications;
        this.problems = problems;
        this.limits = limits;
        this.json = json;
    }

    @POST
    @Authenticated
    @Blocking
    public StreamingOutput evaluate(InputStream body, @RestQuery @Nullable String include, @Context UriInfo uri,
            @Context RoutingContext exchange) {
        QueryNames.only(uri, "include");
        Set<Include> includes = Include.of(include);
        long longest = limits.ndjson().line().asLongValue();
        return out -> answer(new Lines(body, longest, out), includes, exchange, out);
    }

    private void answer(Lines lines, Set<Include> includes, RoutingContext exchange, OutputStream out)
            throws IOException {
        int number = 1;
        for (byte[] line = next(lines, number, exchange, out); line != null; line = next(lines, number, exchange,
                out)) {
            out.write(answer(line, lines.tooLong(), number, includes, exchange));
            out.write('\n');
            number++;
        }
    }

    /** A body that breaks off, or is longer than may be read, is answered where it ends. */
    private byte @Nullable [] next(Lines lines, int number, RoutingContext exchange, OutputStream out)
            throws IOException {
        try {
            return lines.next();
        } catch (RuntimeException e) {
            out.write(problem(number, e, exchange));
            out.write('\n');
            return null;
        }
    }

    private byte[] answer(byte[] line, boolean tooLong, int number, Set<Include> includes, RoutingContext exchange)
            throws IOException {
        try {
            if (tooLong) {
                throw Problems.tooLong(limits.ndjson().line().asLongValue());
            }
            return classifications.evaluate(submissions.evaluation(line), includes);
        } catch (RuntimeException e) {
            return problem(number, e, exchange);
        }
    }

    private byte[] problem(int number, RuntimeException thrown, RoutingContext exchange) throws IOException {
        return json.writeValueAsBytes(new LineProblem(number, problems.of(thrown, exchange)));
    }
}
