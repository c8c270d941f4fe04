package dev.equipoise.problem;

import java.util.List;
import java.util.Map;

/** The body is compressed. What a few bytes of it could become would have to be bounded; sent as it is, it is. */
class ContentEncoded extends Fact {

    ContentEncoded() {
        super("A body is read as it is: the only Content-Encoding taken here is identity.");
    }

    @Override
    public ProblemType type() {
        return ProblemType.UNSUPPORTED_MEDIA_TYPE;
    }

    @Override
    public List<Violation> violations() {
        return List.of(new Violation("header:Content-Encoding", detail(), List.of("identity")));
    }

    @Override
    Map<String, String> headers() {
        return Map.of("Accept-Encoding", "identity");
    }
}
