package dev.equipoise.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.net.URI;
import java.net.URLDecoder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/**
 * Holds every answer that a test receives against the contract: status, content type, headers and body; and a success
 * also against what the contract lets a request say. {@link ContractEverywhere} puts it into every HTTP test.
 */
public final class ContractFilter implements Filter {

    public static final ContractFilter INSTANCE = new ContractFilter();

    /** The framework's own pages, and resources that exist in tests only. */
    private static final Pattern OUTSIDE = Pattern.compile("/q(/.*)?|/test/.*|/?");

    private ContractFilter() {
    }

    @Override
    public Response filter(FilterableRequestSpecification request, FilterableResponseSpecification expected,
            FilterContext context) {
        Response response = context.next(request, expected);
        URI uri = URI.create(request.getURI());
        if (!OUTSIDE.matcher(uri.getRawPath()).matches()) {
            check(exchange(request, uri, response));
        }
        return response;
    }

    private static void check(Exchange exchange) {
        List<String> breaches = exchange.breaches(Contract.COMMITTED);
        if (!breaches.isEmpty()) {
            throw new AssertionError(
                    "%s %s answered %d, which breaks the contract:%n  - %s".formatted(exchange.method(),
                            exchange.path(), exchange.status(), String.join("%n  - ".formatted(), breaches)));
        }
    }

    private static Exchange exchange(FilterableRequestSpecification request, URI uri, Response response) {
        Map<String, String> headers = response.headers().asList().stream()
                .collect(toMap(header -> header.getName().toLowerCase(Locale.ROOT), Header::getValue,
                        (one, other) -> one));
        return new Exchange(request.getMethod(), uri.getRawPath(), queryNames(uri), sent(request),
                response.statusCode(),
                headers, response.asByteArray());
    }

    private static Set<String> queryNames(URI uri) {
        return uri.getRawQuery() == null
                ? Set.of()
                : Stream.of(uri.getRawQuery().split("&")).map(pair -> URLDecoder.decode(pair.split("=")[0], UTF_8))
                        .filter(name -> !name.isEmpty()).collect(toUnmodifiableSet());
    }

    private static Sent sent(FilterableRequestSpecification request) {
        Object body = request.getBody();
        return new Sent(request.getContentType(),
                body instanceof byte[] bytes ? new String(bytes, UTF_8) : body instanceof String text ? text : null);
    }
}
