package dev.equipoise.observation;

/** A database that a test can take away from under the running service, and bring back with what was stored. */
interface StoppableDatabase {

    void takeAway();

    void bringBack();
}
