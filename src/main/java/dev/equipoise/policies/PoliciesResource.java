package dev.equipoise.policies;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import dev.equipoise.exchange.Tagged;
import dev.equipoise.page.Cursor;
import dev.equipoise.page.Limit;
import dev.equipoise.page.Page;
import dev.equipoise.problem.QueryNames;
import dev.equipoise.problem.Rejected;
import dev.equipoise.problem.Violation;

/** Published policies, for anyone to read. */
@Path("/v1/policies")
@PermitAll
@Tagged
@Produces(MediaType.APPLICATION_JSON)
class PoliciesResource {

    private final Policies policies;

    PoliciesResource(Policies policies) {
        this.policies = policies;
    }

    @GET
    public Page<PolicyView> list(@RestQuery String limit, @RestQuery String after, @Context UriInfo uri) {
        QueryNames.only(uri, "limit", "after");
        return page(policies.shelves(), PolicyShelf::policy, limit, after)
                .map(shelf -> PolicyView.of(shelf, policies.today()));
    }

    @GET
    @Path("/{id}")
    public VersionView get(@RestPath String id, @RestQuery String asOf, @Context UriInfo uri) {
        QueryNames.only(uri, "asOf");
        return VersionView.whole(policies.inForce(id, day(asOf)));
    }

    @GET
    @Path("/{id}/versions")
    public Page<VersionView> versions(@RestPath String id, @RestQuery String limit, @RestQuery String after,
            @Context UriInfo uri) {
        QueryNames.only(uri, "limit", "after");
        return page(policies.versions(id), PolicyVersion::version, limit, after).map(VersionView::summary);
    }

    @GET
    @Path("/{id}/versions/{version}")
    public VersionView version(@RestPath String id, @RestPath String version, @Context UriInfo uri) {
        QueryNames.only(uri);
        return VersionView.whole(policies.version(id, version));
    }

    private LocalDate day(@Nullable String asOf) {
        try {
            return asOf == null ? policies.today() : LocalDate.parse(asOf);
        } catch (DateTimeParseException e) {
            throw new Rejected(new Violation("query:asOf", "This must be a day of the calendar such as 2026-01-31."));
        }
    }

    /** Published policies are few and only grow: the entry after which a page begins is always still there. */
    private static <T> Page<T> page(List<T> all, Function<T, String> key, @Nullable String limit,
            @Nullable String after) {
        int size = Limit.of(limit);
        int from = 0;
        if (after != null) {
            from = 1 + all.stream().map(key).toList().indexOf(Cursor.parts(after, 1).get(0));
            if (from == 0) {
                throw Cursor.bad();
            }
        }
        return Page.cut(all.subList(from, Math.min(all.size(), from + size + 1)), size,
                one -> Cursor.of(key.apply(one)));
    }
}
