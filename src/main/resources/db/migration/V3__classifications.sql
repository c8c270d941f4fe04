-- What a profile means under one policy version; only ever added. The rank columns put answers without a score last.
CREATE TABLE classification (
    id             UUID                        NOT NULL,
    partner_id     VARCHAR(64)                 NOT NULL,
    case_id        UUID                        NOT NULL,
    profile_id     UUID                        NOT NULL,
    docket         VARCHAR(64)                 NOT NULL,
    stage          VARCHAR(64)                 NOT NULL,
    policy         VARCHAR(64)                 NOT NULL,
    policy_version VARCHAR(64)                 NOT NULL,
    policy_digest  VARCHAR(80)                 NOT NULL,
    as_of          DATE                        NOT NULL,
    aside          BOOLEAN                     NOT NULL,
    discretion     VARCHAR(16)                 NOT NULL,
    tier           VARCHAR(64),
    settled        BOOLEAN                     NOT NULL,
    rank_down      BIGINT                      NOT NULL,
    rank_up        BIGINT                      NOT NULL,
    rank_high      BIGINT                      NOT NULL,
    digest         VARCHAR(80)                 NOT NULL,
    classified_at  TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    answer         VARCHAR(1000000)            NOT NULL,
    PRIMARY KEY (partner_id, id)
);
CREATE INDEX classification_by_profile ON classification (partner_id, profile_id, policy);
CREATE INDEX classification_by_case ON classification (partner_id, case_id, id);
CREATE INDEX classification_down ON classification (partner_id, policy, rank_down, id);
ALTER TABLE classification ADD CONSTRAINT classification_of_case
    FOREIGN KEY (partner_id, case_id) REFERENCES case_file (partner_id, id);
ALTER TABLE classification ADD CONSTRAINT classification_of_profile
    FOREIGN KEY (partner_id, profile_id) REFERENCES profile (partner_id, id);

-- The current classification of each case, stage and policy: narrow rows, for ranking.
CREATE TABLE standing (
    id                UUID        NOT NULL,
    classification_id UUID        NOT NULL,
    partner_id        VARCHAR(64) NOT NULL,
    case_id           UUID        NOT NULL,
    docket            VARCHAR(64) NOT NULL,
    stage             VARCHAR(64) NOT NULL,
    policy            VARCHAR(64) NOT NULL,
    discretion        VARCHAR(16) NOT NULL,
    tier              VARCHAR(64),
    settled           BOOLEAN     NOT NULL,
    rank_down         BIGINT      NOT NULL,
    rank_up           BIGINT      NOT NULL,
    rank_high         BIGINT      NOT NULL,
    PRIMARY KEY (partner_id, id),
    CONSTRAINT standing_once UNIQUE (partner_id, case_id, stage, policy),
    CONSTRAINT standing_of_one UNIQUE (partner_id, classification_id)
);
CREATE INDEX standing_down ON standing (partner_id, policy, rank_down, classification_id);
CREATE INDEX standing_up ON standing (partner_id, policy, rank_up, classification_id);
CREATE INDEX standing_high ON standing (partner_id, policy, rank_high, classification_id);
ALTER TABLE standing ADD CONSTRAINT standing_of_case
    FOREIGN KEY (partner_id, case_id) REFERENCES case_file (partner_id, id);
ALTER TABLE standing ADD CONSTRAINT standing_is
    FOREIGN KEY (partner_id, classification_id) REFERENCES classification (partner_id, id);
