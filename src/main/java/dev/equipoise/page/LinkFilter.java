package dev.equipoise.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives every page that is answered its {@code Link}, so that no list can forget it. */
class LinkFilter {

    @ServerResponseFilter
    void link(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page) {
            Links.next(request.getUriInfo().getRequestUri(), page)
                    .ifPresent(link -> response.getHeaders().putSingle("Link", link));
        }
    }
}
