package dev.equipoise.page;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** The {@code Link} header of RFC 8288 that leads on. */
public final class Links {

    private static final Pattern AFTER = Pattern.compile("(^|&)after=[^&]*");

    private Links() {
    }

    /**
     * The same request, for the page after this one.
     *
     * @param request the URI of the request for this page, query included
     * @return the value of the header, relative to the host so that it holds behind any proxy; empty on the last page
     */
    public static Optional<String> next(URI request, Page<?> page) {
        return Optional.ofNullable(page.next())
                .map(cursor -> "<%s?%safter=%s>; rel=\"next\"".formatted(request.getRawPath(), rest(request), cursor));
    }

    private static String rest(URI request) {
        String query = request.getRawQuery();
        if (query == null) {
            return "";
        }
        String rest = AFTER.matcher(query).replaceAll("").replaceFirst("^&", "");
        return rest.isEmpty() ? "" : rest + "&";
    }
}
