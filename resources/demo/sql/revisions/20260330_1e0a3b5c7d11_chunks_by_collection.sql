-- revision: 1e0a3b5c7d11
-- revises: 6f5b8c0d2e06
-- branch_labels: retrieval
-- created: 2026-03-30T15:00:00Z
-- message: Index chunks by collection
-- Every query filters by the collection. Built beside the traffic, outside of a transaction.

-- +stopover upgrade
-- +stopover autocommit
CREATE INDEX CONCURRENTLY IF NOT EXISTS chunks_by_collection ON chunks (collection_id);

-- +stopover downgrade
-- +stopover autocommit
DROP INDEX CONCURRENTLY IF EXISTS chunks_by_collection;

-- +stopover verify
SELECT indisvalid FROM pg_index WHERE indexrelid = 'chunks_by_collection'::regclass;
