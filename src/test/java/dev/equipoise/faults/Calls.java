package dev.equipoise.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What callers say to a service. */
record Calls(int port) {

    static final String PARTNER = "demo-partner";
    static final String OPERATOR = "demo-operator";
    static final String PROFILE = """
            {"docket":"faults","stage":"initiate-removal-proceedings","context":"administrative",
             "ratings":{"criminal-record":"%s"},"assessedBy":"unit-7"}""";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    HttpResponse<String> submit(String reference, String record) throws IOException {
        return post("/v1/cases/" + reference + "/profiles", PARTNER, PROFILE.formatted(record));
    }

    HttpResponse<String> post(String path, String key, String body) throws IOException {
        return send(to(path, key).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    /** @param key empty for none */
    HttpResponse<String> get(String path, String key) throws IOException {
        return send(to(path, key).GET().build());
    }

    HttpResponse<String> get(String path) throws IOException {
        return get(path, PARTNER);
    }

    HttpResponse<String> delete(String path, String key) throws IOException {
        return send(to(path, key).DELETE().build());
    }

    static JsonNode json(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body());
    }

    private HttpRequest.Builder to(String path, String key) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(PATIENCE);
        return key.isEmpty() ? request : request.header("Authorization", "Bearer " + key);
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
