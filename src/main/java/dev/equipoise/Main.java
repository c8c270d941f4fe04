package dev.equipoise;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the service. */
@QuarkusMain
public class Main {

    /** Otherwise the framework answers an invalid URI with an empty 400, before any of our code could explain it. */
    public static void main(String[] args) {
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(Service.class, args);
    }
}
