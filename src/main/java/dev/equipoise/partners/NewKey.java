package dev.equipoise.partners;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A key as an operator asks for it. */
record NewKey(String label, List<String> roles, @Nullable Instant expiresAt) {

    NewKey {
        roles = List.copyOf(roles);
    }

    /**
     * @param partner whose key it will be: staff roles are for the house, and the others never are
     * @param now what it must outlast
     */
    static NewKey read(ObjectNode body, String partner, Instant now) {
        var fields = new Fields(body, "label", "roles", "expiresAt");
        String label = fields.text("label").orElse("");
        List<String> roles = fields.choices("roles", "role of a key of " + partner, allowed(partner));
        Instant expiresAt = fields.instant("expiresAt").orElse(null);
        if (expiresAt != null && !expiresAt.isAfter(now)) {
            fields.reject("/expiresAt", "A key must expire in the future.");
        }
        fields.finish();
        return new NewKey(label, roles, expiresAt);
    }

    private static List<String> allowed(String partner) {
        return partner.equals(PartnerId.HOUSE) ? Roles.OF_STAFF : Roles.OF_PARTNERS;
    }
}
