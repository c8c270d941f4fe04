package dev.equipoise.exchange;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.ws.rs.NameBinding;

/**
 * Marks a reading whose answer carries a strong {@code ETag}, the SHA-256 of its bytes. Whoever has it already, and says so in
 * {@code If-None-Match}, is answered with 304 and nothing more.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE })
public @interface Tagged {
}
