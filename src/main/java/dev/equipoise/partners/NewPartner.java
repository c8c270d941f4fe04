package dev.equipoise.partners;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A partner as an operator asks for it. */
record NewPartner(String id, String name) {

    static NewPartner read(ObjectNode body) {
        var fields = new Fields(body, "id", "name");
        String id = fields.text("id").orElse("");
        if (!id.isEmpty() && !PartnerId.isWellFormed(id)) {
            fields.reject("/id", "An id is lower-case letters, digits and single hyphens, at most "
                    + PartnerId.LONGEST + " characters.");
        } else if (PartnerId.RESERVED.contains(id)) {
            fields.reject("/id", "The id \"" + id + "\" is reserved.");
        }
        String name = fields.text("name").orElse("");
        fields.finish();
        return new NewPartner(id, name);
    }
}
