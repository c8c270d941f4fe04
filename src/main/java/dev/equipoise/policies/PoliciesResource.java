package dev.equipoise.policies;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import dev.equipoise.exchange.Tagged;
import dev.equipoise.page.Cursor;
import dev.equipoise.page.Limit;
import dev.equipoise.page.Page;
import dev.equipoise.problem.Conflict;
import dev.equipoise.problem.QueryNames;
import dev.equipoise.problem.Rejected;
import dev.equipoise.problem.Violation;

/** Policies: the published ones for anyone to read, drafts for authors and approvers. */
@Path("/v1/policies")
@PermitAll
@Tagged
@Produces(MediaType.APPLICATION_JSON)
class PoliciesResource {

    private final Policies policies;
    private final Drafts drafts;
    private final Checking checking;
    private final Guarding guarding;
    private final CaseMoves moves;

    PoliciesResource(Policies policies, Drafts drafts, Checking checking, Guarding guarding, CaseMoves moves) {
        this.policies = policies;
        this.drafts = drafts;
        this.checking = checking;
        this.guarding = guarding;
        this.moves = moves;
    }

    @GET
    public Page<PolicyView> list(@RestQuery String limit, @RestQuery String after, @Context UriInfo uri) {
        QueryNames.only(uri, "limit", "after");
        return page(policies.shelves().visible(), PolicyShelf::policy, limit, after)
                .map(shelf -> PolicyView.of(shelf, policies.today()));
    }

    @GET
    @Path("/{id}")
    public VersionView get(@RestPath String id, @RestQuery String asOf, @Context UriInfo uri) {
        QueryNames.only(uri, "asOf");
        if (id.equals("check")) {
            // No policy is called so: the path belongs to those who send a document.
            throw new NotAllowedException("POST");
        }
        return policies.view(policies.inForce(id, day(asOf)));
    }

    @GET
    @Path("/{id}/versions")
    public Page<VersionView> versions(@RestPath String id, @RestQuery String limit, @RestQuery String after,
            @Context UriInfo uri) {
        QueryNames.only(uri, "limit", "after");
        return page(policies.shelves().visible(id), VersionHead::version, limit, after)
                .map(version -> VersionView.summary(version, policies.shelves().published(id), policies.today()));
    }

    @GET
    @Path("/{id}/versions/{version}")
    @Produces({MediaType.APPLICATION_JSON, DraftsResource.YAML })
    public Response version(@RestPath String id, @RestPath String version, @Context UriInfo uri,
            @Context HttpHeaders headers) {
        QueryNames.only(uri);
        VersionHead found = unreadable(id, version).<VersionHead>map(one -> one).orElseGet(() -> version(id, version));
        return asksForYaml(headers)
                ? Response.ok(drafts.written(id, version).orElseGet(() -> VersionYaml.of(found)), DraftsResource.YAML)
                        .build()
                : Response.ok(policies.view(found), MediaType.APPLICATION_JSON).build();
    }

    /** Where JSON would do as well, it is JSON. */
    private static boolean asksForYaml(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .filter(type -> type.isCompatible(MediaType.APPLICATION_JSON_TYPE)
                        || type.isCompatible(DraftsResource.YAML_TYPE))
                .findFirst().filter(type -> !type.isCompatible(MediaType.APPLICATION_JSON_TYPE)).isPresent();
    }

    @GET
    @Path("/{id}/versions/{version}/check")
    public CheckReport check(@RestPath String id, @RestPath String version, @Context UriInfo uri) {
        QueryNames.only(uri);
        return checking.withCases(version(id, version));
    }

    @GET
    @Path("/{id}/versions/{version}/diff")
    public VersionDiff diff(@RestPath String id, @RestPath String version, @RestQuery @Nullable String to,
            @Context UriInfo uri) {
        QueryNames.only(uri, "to");
        PolicyVersion from = version(id, version);
        PolicyVersion other = to == null ? policies.versions(from.id()).get(0) : version(id, to);
        return VersionDiff.of(from, other, guarding.migration(from, other), moves.between(from, other));
    }

    private Optional<Unreadable> unreadable(String id, String version) {
        return policies.shelves().unreadable(id).stream().filter(one -> one.version().equals(version)).findFirst();
    }

    private PolicyVersion version(String id, String version) {
        unreadable(id, version).ifPresent(one -> {
            throw new Conflict(id + " " + version + " can no longer be read, since the catalogue has changed.");
        });
        return policies.shelves().seesDrafts()
                ? drafts.find(id, version).orElseGet(() -> policies.version(id, version))
                : policies.version(id, version);
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
