package dev.equipoise.exchange;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;

/**
 * Marks an operation that stores something: the same call under the same {@code Idempotency-Key} has one effect and one
 * answer. The method returns a {@code Response}, and takes its body, if any, as bytes.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE })
public @interface Idempotent {

    /** Whether the answer holds what nobody but the caller may ever read: it is then kept under the caller's own key. */
    @Nonbinding
    boolean secret() default false;
}
