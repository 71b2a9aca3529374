-- revision: 2f1b4c6d8e12
-- revises: 1e0a3b5c7d11
-- created: 2026-04-20T10:10:00Z
-- message: Full text search in chunks

-- +stopover upgrade
ALTER TABLE chunks ADD COLUMN words tsvector GENERATED ALWAYS AS (to_tsvector('english', content)) STORED;
CREATE INDEX chunks_by_words ON chunks USING gin (words);

-- +stopover downgrade
DROP INDEX chunks_by_words;
ALTER TABLE chunks DROP COLUMN words;
