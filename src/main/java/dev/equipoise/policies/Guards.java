package dev.equipoise.policies;

import java.util.List;
import java.util.Optional;

/** Finds what keeps a version from being published, or what a second person must sign for. */
public interface Guards {

    /**
     * @param version compiled, published or not
     * @param before the highest published version below it, if there is one
     * @return in the order in which they are to be read
     */
    List<Finding> findings(PolicyVersion version, Optional<PolicyVersion> before);
}
