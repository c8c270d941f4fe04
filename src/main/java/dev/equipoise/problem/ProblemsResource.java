package dev.equipoise.problem;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;

/** Explains each type of problem where its URI points: as a page, or as Markdown for whoever does not ask for a page. */
@Path("/problems")
@PermitAll
@Produces({ProblemsResource.MARKDOWN, MediaType.TEXT_HTML })
class ProblemsResource {

    static final String MARKDOWN = "text/markdown;charset=UTF-8";
    private static final String HTML = "text/html;charset=UTF-8";

    private final ProblemDocs docs;

    ProblemsResource(ProblemDocs docs) {
        this.docs = docs;
    }

    @GET
    public Response list(@Context HttpHeaders headers, @Context UriInfo uri) {
        QueryNames.only(uri);
        return answer(docs.index(), headers);
    }

    @GET
    @Path("/{type}")
    public Response get(@RestPath String type, @Context HttpHeaders headers, @Context UriInfo uri) {
        QueryNames.only(uri);
        return answer(docs.section(type), headers);
    }

    private static Response answer(String markdown, HttpHeaders headers) {
        for (MediaType wanted : accepted(headers)) {
            if (wanted.isCompatible(MediaType.valueOf(MARKDOWN))) {
                break;
            }
            if (wanted.isCompatible(MediaType.TEXT_HTML_TYPE)) {
                return Response.ok(Markdown.page(markdown), HTML)
                        .header("Content-Security-Policy", "default-src 'none'").build();
            }
        }
        return Response.ok(markdown, MARKDOWN).build();
    }

    /** An Accept that says nothing is as good as none; the framework cannot read it. */
    private static List<MediaType> accepted(HttpHeaders headers) {
        try {
            return headers.getAcceptableMediaTypes();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
