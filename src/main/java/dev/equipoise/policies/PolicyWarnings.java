package dev.equipoise.policies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import dev.equipoise.policies.document.Scope;

/** What an answer under a version must say of how that version was chosen. */
final class PolicyWarnings {

    private PolicyWarnings() {
    }

    static List<String> of(PolicyVersion version, Placement placement, LocalDate asOf, boolean pinned) {
        var warnings = new ArrayList<String>();
        String name = version.id() + " " + version.version();
        if (placement.agency() == null && !version.scope().agencies().contains(Scope.ANY)) {
            warnings.add(name + " applies to these agencies only, and the request names none: "
                    + String.join(", ", version.scope().agencies()) + ".");
        }
        if (placement.place() == null && !version.scope().places().contains(Scope.ANY)) {
            warnings.add(name + " applies at these places only, and the request names none: "
                    + String.join(", ", version.scope().places()) + ".");
        }
        if (version.draft()) {
            warnings.add(name + " is a draft: nobody has approved it.");
        }
        if (pinned) {
            Why.on(asOf, version)
                    .ifPresent(why -> warnings.add(name + ", which the request pins, " + why.says() + " on " + asOf
                            + "."));
        }
        return List.copyOf(warnings);
    }
}
