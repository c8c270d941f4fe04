package dev.equipoise.classifications;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;

import dev.equipoise.cases.CaseFile;
import dev.equipoise.cases.CaseProfile;
import dev.equipoise.cases.Cases;

/** Shows a case with what is current of it, stage by stage. */
@ApplicationScoped
class CaseViews {

    private final Cases cases;
    private final Classifications classifications;
    private final ClassificationRepository stored;

    CaseViews(Cases cases, Classifications classifications, ClassificationRepository stored) {
        this.cases = cases;
        this.classifications = classifications;
        this.stored = stored;
    }

    static ObjectNode submitted(String reference, Submitted submitted) {
        ObjectNode view = JsonNodeFactory.instance.objectNode();
        view.set("profile", submitted.profile().view(reference));
        view.putRawValue("classification", new RawValue(submitted.answer()));
        return view;
    }

    ObjectNode of(CaseFile file) {
        ObjectNode view = JsonNodeFactory.instance.objectNode();
        view.put("reference", file.reference()).put("openedAt", file.openedAt().toString())
                .put("profiles", cases.count(file));
        var stages = view.putArray("stages");
        classifications.standings(file).forEach(standing -> stages.add(stage(file, standing)));
        return view;
    }

    private ObjectNode stage(CaseFile file, StandingEntity standing) {
        UUID profileId = stored.findById(standing.classificationId).profileId;
        CaseProfile profile = cases.profile(file, profileId);
        return JsonNodeFactory.instance.objectNode().put("stage", standing.stage).put("docket", standing.docket)
                .put("profile", profileId.toString()).put("assessedAt", profile.assessedAt().toString())
                .put("classification", standing.classificationId.toString()).put("tier", standing.tier)
                .put("discretion", standing.discretion);
    }
}
