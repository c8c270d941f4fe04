-- The text of a version as its author sent it, comments and all, and the digest of the document that it was read as: a
-- text that belongs to another document, left by a replica that does not know of these columns, is not given back.
ALTER TABLE policy_version ADD COLUMN source VARCHAR(1048576);
ALTER TABLE policy_version ADD COLUMN source_of VARCHAR(80);
