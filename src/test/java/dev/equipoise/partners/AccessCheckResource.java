package dev.equipoise.partners;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;

/** An operation of each kind, for tests of who may call what. */
@Path("/test/access")
@Produces(MediaType.TEXT_PLAIN)
class AccessCheckResource {

    private final Callers callers;
    private final Notes notes;

    AccessCheckResource(Callers callers, Notes notes) {
        this.callers = callers;
        this.notes = notes;
    }

    @GET
    @Authenticated
    public String anyKey() {
        Caller caller = callers.current();
        return caller.keyId() + " of " + caller.partner();
    }

    @GET
    @Path("/reviewer")
    @RolesAllowed(Roles.REVIEWER)
    public String reviewer() {
        return callers.current().keyId();
    }

    @GET
    @Path("/public")
    @PermitAll
    public List<String> visibleToAnyone() {
        return notes.byQuery();
    }

    @GET
    @Path("/add")
    @Authenticated
    public String add(@QueryParam("text") String text) {
        return notes.add(text).toString();
    }

    @GET
    @Path("/notes")
    @Authenticated
    public List<String> visible() {
        return notes.byQuery();
    }
}
