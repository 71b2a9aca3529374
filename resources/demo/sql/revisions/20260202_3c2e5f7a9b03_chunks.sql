-- revision: 3c2e5f7a9b03
-- revises: 2b1d4e6f8a02
-- created: 2026-02-02T16:40:00Z
-- message: Chunks
-- Passages of documents, as they are embedded and searched.

-- +stopover upgrade
CREATE SEQUENCE chunks_id_seq;
CREATE TABLE chunks (
    id bigint NOT NULL DEFAULT nextval('chunks_id_seq') PRIMARY KEY,
    collection_id text NOT NULL,
    document_id bigint NOT NULL CONSTRAINT chunks_document_fk REFERENCES documents ON DELETE CASCADE,
    chunk_index integer NOT NULL,
    content text NOT NULL,
    embedding jsonb,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT chunks_index_positive CHECK (chunk_index >= 0)
);
ALTER SEQUENCE chunks_id_seq OWNED BY chunks.id;
CREATE INDEX chunks_by_document ON chunks (document_id, chunk_index);

-- +stopover downgrade
DROP TABLE chunks;
