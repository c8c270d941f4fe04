package dev.equipoise.observation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** An answer of the management port, to which the contract does not apply. */
record Get(int status, String body) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static Get from(URI management, String path) {
        try {
            var answer = CLIENT.send(HttpRequest.newBuilder(management.resolve(path)).build(),
                    HttpResponse.BodyHandlers.ofString());
            return new Get(answer.statusCode(), answer.body());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
