-- Cases, and what was submitted of them. Profiles and retractions are only ever added. What belongs to a case belongs to
-- the partner of that case: the keys say so, and each index begins with the partner, as each query does.
CREATE TABLE case_file (
    id         UUID                        NOT NULL,
    partner_id VARCHAR(64)                 NOT NULL,
    reference  VARCHAR(64)                 NOT NULL,
    opened_at  TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (partner_id, id),
    CONSTRAINT case_file_reference UNIQUE (partner_id, reference)
);
ALTER TABLE case_file ADD CONSTRAINT case_file_of_partner
    FOREIGN KEY (partner_id) REFERENCES partner (id);

CREATE TABLE profile (
    id          UUID                        NOT NULL,
    partner_id  VARCHAR(64)                 NOT NULL,
    case_id     UUID                        NOT NULL,
    stage       VARCHAR(64)                 NOT NULL,
    body        VARCHAR(1000000)            NOT NULL,
    body_hash   CHAR(64)                    NOT NULL,
    assessed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    received_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    aside       BOOLEAN                     NOT NULL,
    PRIMARY KEY (partner_id, id)
);
CREATE INDEX profile_by_case ON profile (partner_id, case_id, stage, assessed_at, received_at);
ALTER TABLE profile ADD CONSTRAINT profile_of_case
    FOREIGN KEY (partner_id, case_id) REFERENCES case_file (partner_id, id);

CREATE TABLE retraction (
    profile_id   UUID                        NOT NULL,
    partner_id   VARCHAR(64)                 NOT NULL,
    reason       VARCHAR(1000)               NOT NULL,
    retracted_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (partner_id, profile_id)
);
ALTER TABLE retraction ADD CONSTRAINT retraction_of_profile
    FOREIGN KEY (partner_id, profile_id) REFERENCES profile (partner_id, id);
