-- What a profile means under one policy version; only ever added. The rank columns put answers without a score last.
CREATE TABLE classification (
    id             UUID PRIMARY KEY,
    partner_id     VARCHAR(64)                 NOT NULL REFERENCES partner (id),
    case_id        UUID                        NOT NULL REFERENCES case_file (id),
    profile_id     UUID                        NOT NULL REFERENCES profile (id),
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
    answer         VARCHAR(1000000)            NOT NULL
);
CREATE INDEX classification_of_profile ON classification (profile_id, policy);
CREATE INDEX classification_of_case ON classification (case_id, id);
CREATE INDEX classification_down ON classification (partner_id, policy, rank_down, id);

-- The current classification of each case, stage and policy: narrow rows, for ranking.
CREATE TABLE standing (
    id                UUID PRIMARY KEY,
    classification_id UUID        NOT NULL UNIQUE REFERENCES classification (id),
    partner_id        VARCHAR(64) NOT NULL REFERENCES partner (id),
    case_id           UUID        NOT NULL REFERENCES case_file (id),
    docket            VARCHAR(64) NOT NULL,
    stage             VARCHAR(64) NOT NULL,
    policy            VARCHAR(64) NOT NULL,
    discretion        VARCHAR(16) NOT NULL,
    tier              VARCHAR(64),
    settled           BOOLEAN     NOT NULL,
    rank_down         BIGINT      NOT NULL,
    rank_up           BIGINT      NOT NULL,
    rank_high         BIGINT      NOT NULL,
    CONSTRAINT standing_once UNIQUE (case_id, stage, policy)
);
CREATE INDEX standing_down ON standing (partner_id, policy, rank_down, classification_id);
CREATE INDEX standing_up ON standing (partner_id, policy, rank_up, classification_id);
CREATE INDEX standing_high ON standing (partner_id, policy, rank_high, classification_id);
