package dev.equipoise.page;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.RestQuery;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class LinkFilterTest {

    @Path("/test/pages")
    static class ProbePagesResource {

        @GET
        public Page<String> list(@RestQuery String limit, @RestQuery String after) {
            int size = Limit.of(limit);
            return Page.cut(List.of("a", "b", "c").subList(0, Math.min(3, size + 1)), size, Cursor::of);
        }
    }

    @Test
    void aPageLinksToTheNextOne() {
        String next = Cursor.of("b");
        when().get("/test/pages?limit=2").then().statusCode(200).body("next", equalTo(next)).header("Link",
                "</test/pages?limit=2&after=" + next + ">; rel=\"next\"");
        when().get("/test/pages?limit=3").then().statusCode(200).body("next", nullValue()).header("Link",
                nullValue());
    }

    @Test
    void aBadLimitIsAProblem() {
        when().get("/test/pages?limit=0").then().statusCode(400).contentType("application/problem+json")
                .body("violations[0].pointer", equalTo("query:limit"));
    }
}
