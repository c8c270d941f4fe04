package dev.equipoise.problem;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;

import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler;
import org.jboss.resteasy.reactive.server.jaxrs.ContainerRequestContextImpl;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jspecify.annotations.Nullable;

/** What was asked for: the method of a resource where one matched, and the path in any case. */
class Endpoint {

    /** For a request that no resource saw. */
    static final Endpoint NONE = new Endpoint(null, null);

    private final @Nullable ContainerRequestContext request;
    private final @Nullable ResourceInfo resource;

    Endpoint(@Nullable ContainerRequestContext request, @Nullable ResourceInfo resource) {
        this.request = request;
        this.resource = resource;
    }

    Optional<Method> method() {
        return Optional.ofNullable(resource).map(ResourceInfo::getResourceMethod);
    }

    /**
     * Whether the path answers to other methods. The framework looks for a method where the path fits best, then where
     * it fits less well, and says that it has found nothing there.
     */
    boolean isThereForOthers() {
        return method().isEmpty() && methods().size() > 1;
    }

    /** Any of these would have been let in; the method's word counts before its class's. */
    List<String> roles() {
        return method().map(method -> Optional.ofNullable(method.getAnnotation(RolesAllowed.class))
                .orElseGet(() -> method.getDeclaringClass().getAnnotation(RolesAllowed.class)))
                .map(allowed -> List.of(allowed.value())).orElse(List.of());
    }

    /** How the parameter of that place is bound ({@code QueryParam}, {@code RestPath} …), as simple names. */
    List<String> annotations(int parameter) {
        return method().map(method -> Arrays.stream(method.getParameterAnnotations()[parameter])
                .map(Annotation::annotationType).map(Class::getSimpleName).toList()).orElse(List.of());
    }

    /**
     * The HTTP methods that this path answers to. The framework knows when it refuses one, but does not say, so its
     * routing tables are asked again.
     */
    List<String> methods() {
        var methods = new TreeSet<String>();
        if (request instanceof ContainerRequestContextImpl impl
                && impl.getServerRequestContext() instanceof ResteasyReactiveRequestContext context) {
            var match = new RequestMapper<>(context.getDeployment().getClassMappers())
                    .map(context.getPathWithoutPrefix());
            if (match != null) {
                collect(match, methods);
            }
        }
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        methods.add(HttpMethod.OPTIONS);
        return List.copyOf(methods);
    }

    private static void collect(RequestMapper.RequestMatch<RestInitialHandler.InitialMatch> match,
            TreeSet<String> methods) {
        String rest = match.remaining.isEmpty() ? "/" : match.remaining;
        for (var handler : match.value.handlers) {
            if (handler instanceof ClassRoutingHandler routing) {
                routing.getMappers().forEach((method, paths) -> {
                    if (method != null && paths.map(rest) != null) {
                        methods.add(method);
                    }
                });
            }
        }
    }
}
