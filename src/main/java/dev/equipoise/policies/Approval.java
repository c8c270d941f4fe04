package dev.equipoise.policies;

import org.jspecify.annotations.Nullable;

/**
 * What an approver says.
 *
 * @param acknowledge whether to publish in spite of what needs a signature
 * @param reason why; there where something is acknowledged
 */
record Approval(boolean acknowledge, @Nullable String reason) {

    static Approval read(byte @Nullable [] body) {
        var reader = new BodyReader(body, "acknowledge", "reason");
        var approval = new Approval(reader.yes("acknowledge"), reader.textIfAny("reason"));
        if (approval.acknowledge && approval.reason == null) {
            reader.flaw("reason", "Whoever acknowledges something says why.");
        }
        reader.finish();
        return approval;
    }
}
