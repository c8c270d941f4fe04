package dev.equipoise.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** The page on which a stranger tries the service. */
@QuarkusTest
class SwaggerUiTest {

    static final Pattern ASSET = Pattern.compile("(?:src|href)\\s*=\\s*\"([^\"#]+)\"|url\\(([^)]+)\\)");

    @Test
    void takesEveryAssetFromTheServiceItself() {
        List<String> assets = assets();

        assertThat(assets).isNotEmpty().allMatch(asset -> !asset.contains("//"));
        for (String asset : assets) {
            given().get(asset.startsWith("/") ? asset : "/q/swagger-ui/" + asset).then().statusCode(200);
        }
    }

    @Test
    void keepsTheKeyOpensTheListAndTriesAtOnce() {
        assertThat(page().replaceAll("\\s+", "")).contains("url:'/q/openapi'", "persistAuthorization:true",
                "tryItOutEnabled:true", "docExpansion:'list'")
                .doesNotContain("tagsSorter", "operationsSorter", "https://");
    }

    private static List<String> assets() {
        return ASSET.matcher(page()).results().map(SwaggerUiTest::target).filter(target -> !target.startsWith("data:"))
                .toList();
    }

    private static String target(MatchResult asset) {
        return asset.group(1) != null ? asset.group(1) : asset.group(2);
    }

    private static String page() {
        return given().get("/q/swagger-ui/").then().statusCode(200).extract().asString();
    }
}
