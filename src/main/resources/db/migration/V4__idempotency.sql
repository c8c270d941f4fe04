-- What was answered under an Idempotency-Key, added first and completed last in the transaction of the effect itself: whoever
-- sees a row sees it whole. Callers without a partner have theirs under "none", which is no row of partner.
CREATE TABLE kept_answer (
    id          VARCHAR(64)                 NOT NULL,
    partner_id  VARCHAR(64)                 NOT NULL,
    fingerprint VARCHAR(64)                 NOT NULL,
    expires_at  TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    status      INTEGER,
    headers     VARCHAR(2000),
    answer      BYTEA,
    PRIMARY KEY (partner_id, id)
);
CREATE INDEX kept_answer_by_expiry ON kept_answer (partner_id, expires_at);
