package dev.equipoise.observation;

/** A database that a test can take away from under the running service. */
interface StoppableDatabase {

    void stop();

    void start();
}
