-- Cases, and what was submitted of them. Profiles and retractions are only ever added.
CREATE TABLE case_file (
    id         UUID PRIMARY KEY,
    partner_id VARCHAR(64)                 NOT NULL REFERENCES partner (id),
    reference  VARCHAR(64)                 NOT NULL,
    opened_at  TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    CONSTRAINT case_file_reference UNIQUE (partner_id, reference)
);

CREATE TABLE profile (
    id          UUID PRIMARY KEY,
    partner_id  VARCHAR(64)                 NOT NULL REFERENCES partner (id),
    case_id     UUID                        NOT NULL REFERENCES case_file (id),
    stage       VARCHAR(64)                 NOT NULL,
    body        VARCHAR(1000000)            NOT NULL,
    body_hash   CHAR(64)                    NOT NULL,
    assessed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    received_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    aside       BOOLEAN                     NOT NULL
);
CREATE INDEX profile_of_case ON profile (case_id, stage, assessed_at, received_at);

CREATE TABLE retraction (
    profile_id   UUID PRIMARY KEY REFERENCES profile (id),
    partner_id   VARCHAR(64)                 NOT NULL REFERENCES partner (id),
    reason       VARCHAR(1000)               NOT NULL,
    retracted_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
