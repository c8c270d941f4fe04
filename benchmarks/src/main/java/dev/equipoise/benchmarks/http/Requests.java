package dev.equipoise.benchmarks.http;

import java.nio.charset.StandardCharsets;

/** Requests as bytes. */
final class Requests {

    /** A usual profile: six factors known in some way, two facts. */
    static final String PROFILE = """
            {"docket":"bench","stage":"initiate-removal-proceedings","context":"administrative","ratings":{\
            "criminal-record":"none","evidence-sufficiency":{"level":"probable-cause","verified":true,"basis":"I-213"},\
            "court-caseload":{"measure":4120},"culpability":{"anyOf":["none","negligent"]},\
            "cooperation":{"unknown":"asked"},"offense-seriousness":"none"},\
            "facts":{"aggravated-felony-conviction":false},"assessedBy":"unit-7"}""";

    private Requests() {
    }

    static byte[] post(String path, String key, String body) {
        return ("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + key
                + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] get(String path, String key) {
        String authorization = key.isEmpty() ? "" : "Authorization: Bearer " + key + "\r\n";
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + authorization + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
