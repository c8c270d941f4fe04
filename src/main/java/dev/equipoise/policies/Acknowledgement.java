package dev.equipoise.policies;

/**
 * A finding of the guards that was accepted for a version that comes with the service.
 *
 * @param guard which guard found it
 * @param subject what it is about
 * @param reason why it was accepted
 */
public record Acknowledgement(String guard, String subject, String reason) {}
