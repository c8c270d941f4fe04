package dev.equipoise.catalog;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * One thing that the deciders of a stage can do.
 *
 * @param id distinct within the stage; an id that several stages share has the same title and polarity at each
 * @param polarity whom it serves unless a policy turns it at this stage
 * @param form the number of the form that does it, one of the stage's forms; absent where there is none
 * @param source the public page that was read; absent where none was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StageOption(String id, String title, Polarity polarity, String meaning, @Nullable String form,
        @Nullable String source, Verified verified) {

    /** Whether an option softens enforcement or pursues it. */
    public enum Polarity {

        FAVORABLE, ENFORCEMENT;

        /** @return the name that it has in the API */
        @JsonValue
        public String id() {
            return Ids.of(this);
        }
    }
}
