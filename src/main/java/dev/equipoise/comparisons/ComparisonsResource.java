package dev.equipoise.comparisons;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.jspecify.annotations.Nullable;

import dev.equipoise.cases.Compared;
import dev.equipoise.cases.Submissions;
import dev.equipoise.problem.QueryNames;

import io.quarkus.security.Authenticated;

/** A profile that is not stored, side by side. */
@Path("/v1/comparisons")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ComparisonsResource {

    private final Submissions submissions;
    private final Comparisons comparisons;

    ComparisonsResource(Submissions submissions, Comparisons comparisons) {
        this.submissions = submissions;
        this.comparisons = comparisons;
    }

    @POST
    @Authenticated
    public byte[] compare(byte @Nullable [] body, @Context UriInfo uri) {
        QueryNames.only(uri);
        Compared compared = submissions.comparison(body, By.WORDS);
        return comparisons.of(new Subject(compared.submission(), null), By.of(compared.by()), compared.asOf());
    }
}
