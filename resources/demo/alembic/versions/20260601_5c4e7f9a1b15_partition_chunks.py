"""Partition chunks into 100 lists

By the hash of the collection; the remainder of a negative hash is brought back into range.
The old table is kept as chunks_retired. No percent signs: a rendered script would double them.

Revision ID: 5c4e7f9a1b15
Revises: 4b3d6e8f0a14
Create Date: 2026-06-01 05:30:00

"""
from alembic import op

revision = "5c4e7f9a1b15"
down_revision = "4b3d6e8f0a14"
branch_labels = None
depends_on = None


def upgrade():
    op.execute("LOCK TABLE chunks IN ACCESS EXCLUSIVE MODE")
    op.execute("ALTER TABLE chunks RENAME TO chunks_retired")
    op.execute("ALTER INDEX chunks_by_document RENAME TO documents_chunks_by_document")
    op.execute("ALTER INDEX chunks_by_collection RENAME TO documents_chunks_by_collection")
    op.execute("ALTER INDEX chunks_by_words RENAME TO documents_chunks_by_words")
    op.execute(
        """
        CREATE TABLE chunks (
            LIKE chunks_retired INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING GENERATED INCLUDING STORAGE INCLUDING COMMENTS
        ) PARTITION BY LIST (mod(mod(hashtext(collection_id), 100) + 100, 100))
        """
    )
    op.execute(
        """
        DO $$
        BEGIN
            FOR part IN 0..99 LOOP
                EXECUTE 'CREATE TABLE chunks_p' || to_char(part, 'FM00')
                    || ' PARTITION OF chunks (PRIMARY KEY (id)) FOR VALUES IN (' || part || ')';
            END LOOP;
        END
        $$
        """
    )
    op.execute(
        """
        INSERT INTO chunks (id, collection_id, document_id, chunk_index, content, embedding, created_at)
        SELECT id, collection_id, document_id, chunk_index, content, embedding, created_at FROM chunks_retired
        """
    )
    op.execute(
        """
        DO $$
        BEGIN
            IF (SELECT count(*) FROM chunks) <> (SELECT count(*) FROM chunks_retired) THEN
                RAISE EXCEPTION 'rows were lost between chunks_retired and chunks';
            END IF;
        END
        $$
        """
    )
    op.execute(
        """
        ALTER TABLE chunks ADD CONSTRAINT chunks_document_fk
            FOREIGN KEY (document_id) REFERENCES documents ON DELETE CASCADE
        """
    )
    op.execute("CREATE INDEX chunks_by_document ON chunks (document_id, chunk_index)")
    op.execute("CREATE INDEX chunks_by_collection ON chunks (collection_id)")
    op.execute("CREATE INDEX chunks_by_words ON chunks USING gin (words)")
    op.execute("ALTER SEQUENCE chunks_id_seq OWNED BY chunks.id")


def downgrade():
    op.execute("LOCK TABLE chunks IN ACCESS EXCLUSIVE MODE")
    op.execute("TRUNCATE chunks_retired")
    op.execute(
        """
        INSERT INTO chunks_retired (id, collection_id, document_id, chunk_index, content, embedding, created_at)
        SELECT id, collection_id, document_id, chunk_index, content, embedding, created_at FROM chunks
        """
    )
    op.execute("ALTER SEQUENCE chunks_id_seq OWNED BY chunks_retired.id")
    op.execute("DROP TABLE chunks")
    op.execute("ALTER TABLE chunks_retired RENAME TO chunks")
    op.execute("ALTER INDEX documents_chunks_by_document RENAME TO chunks_by_document")
    op.execute("ALTER INDEX documents_chunks_by_collection RENAME TO chunks_by_collection")
    op.execute("ALTER INDEX documents_chunks_by_words RENAME TO chunks_by_words")
