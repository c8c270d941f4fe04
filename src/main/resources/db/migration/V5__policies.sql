-- Policies that were written here. They belong to nobody and count for all: no partner_id. A published row never changes.
CREATE TABLE policy_version (
    id           UUID                        NOT NULL,
    policy       VARCHAR(64)                 NOT NULL,
    version      VARCHAR(64)                 NOT NULL,
    state        VARCHAR(16)                 NOT NULL,
    document     VARCHAR(1000000)            NOT NULL,
    digest       VARCHAR(80)                 NOT NULL,
    author       VARCHAR(64)                 NOT NULL,
    writers      VARCHAR(4000)               NOT NULL,
    approver     VARCHAR(64),
    reason       VARCHAR(1000),
    created_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    changed_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    published_at TIMESTAMP(6) WITH TIME ZONE,
    PRIMARY KEY (id),
    CONSTRAINT policy_version_once UNIQUE (policy, version),
    CONSTRAINT policy_version_state CHECK (state = 'draft' AND approver IS NULL AND published_at IS NULL
        OR state = 'published' AND approver IS NOT NULL AND published_at IS NOT NULL),
    CONSTRAINT policy_version_second_person CHECK (approver IS NULL OR approver <> author)
);
CREATE INDEX policy_version_by_state ON policy_version (state, changed_at);

-- Suspensions and withdrawals, also of versions that come with the service, which have no row above. Only ever added.
CREATE TABLE policy_entry (
    id        UUID                        NOT NULL,
    policy    VARCHAR(64)                 NOT NULL,
    version   VARCHAR(64)                 NOT NULL,
    kind      VARCHAR(16)                 NOT NULL,
    from_day  DATE                        NOT NULL,
    until_day DATE,
    reason    VARCHAR(1000)               NOT NULL,
    source    VARCHAR(1000)               NOT NULL,
    made_by   VARCHAR(64)                 NOT NULL,
    made_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT policy_entry_kind CHECK (kind IN ('suspension', 'withdrawal')),
    CONSTRAINT policy_entry_days CHECK (until_day IS NULL OR until_day > from_day)
);
CREATE INDEX policy_entry_of_version ON policy_entry (policy, version, id);

-- Counts every change to the two tables above, so that each replica sees at a glance whether it must read them again.
CREATE TABLE policy_revision (
    id       INTEGER NOT NULL,
    revision BIGINT  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT policy_revision_one CHECK (id = 1)
);
INSERT INTO policy_revision (id, revision) VALUES (1, 0);
