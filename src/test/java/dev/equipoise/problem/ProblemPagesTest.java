package dev.equipoise.problem;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ProblemPagesTest {

    private static final Pattern EXAMPLE = Pattern.compile("```json\\n(.*?)\\n```", Pattern.DOTALL);

    @ParameterizedTest
    @EnumSource
    void eachTypeIsExplainedWhereItPoints(ProblemType type) throws Exception {
        String text = given().accept("text/markdown").get(type.reference()).then().statusCode(200)
                .contentType("text/markdown").extract().asString();
        assertThat(text).startsWith("## " + type.slug() + "\n").contains("Status " + type.status(), "What to do: ");
        var example = EXAMPLE.matcher(text);
        assertThat(example.find()).isTrue();
        var body = new ObjectMapper().readTree(example.group(1));
        assertThat(body.path("type").asText()).isEqualTo(type.reference());
        assertThat(body.path("title").asText()).isEqualTo(type.title());
        assertThat(body.path("status").asInt()).isEqualTo(type.status());
        assertThat(body.path("detail").asText()).isNotEmpty();
        assertThat(body.path("requestId").asText()).isNotEmpty();
    }

    @Test
    void theIndexLeadsToEachType() {
        var index = when().get("/problems").then().statusCode(200).contentType("text/markdown")
                .body(startsWith("# Problems"));
        for (ProblemType type : ProblemType.values()) {
            index.body(containsString("(" + type.reference() + ")"));
        }
    }

    @Test
    void aBrowserGetsAPage() {
        given().accept("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8").get("/problems/not-found")
                .then().statusCode(200).contentType("text/html").header("Content-Security-Policy", "default-src 'none'")
                .body(containsString("<h2>not-found</h2>"), containsString("<pre><code>{"), not(containsString("```")));
        given().accept("text/html").get("/problems").then().statusCode(200)
                .body(containsString("<li><a href=\"/problems/conflict\">conflict</a>: 409"));
    }
}
