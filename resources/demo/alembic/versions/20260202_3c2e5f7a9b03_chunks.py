"""Chunks

Passages of documents, as they are embedded and searched.

Revision ID: 3c2e5f7a9b03
Revises: 2b1d4e6f8a02
Create Date: 2026-02-02 16:40:00

"""
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "3c2e5f7a9b03"
down_revision = "2b1d4e6f8a02"
branch_labels = None
depends_on = None


def upgrade():
    op.execute("CREATE SEQUENCE chunks_id_seq")
    op.create_table(
        "chunks",
        sa.Column("id", sa.BigInteger(), primary_key=True, autoincrement=False, server_default=sa.text("nextval('chunks_id_seq')")),
        sa.Column("collection_id", sa.Text(), nullable=False),
        sa.Column("document_id", sa.BigInteger(), nullable=False),
        sa.Column("chunk_index", sa.Integer(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("embedding", postgresql.JSONB()),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False, server_default=sa.func.now()),
        sa.CheckConstraint("chunk_index >= 0", name="chunks_index_positive"),
        sa.ForeignKeyConstraint(["document_id"], ["documents.id"], name="chunks_document_fk", ondelete="CASCADE"),
    )
    op.execute("ALTER SEQUENCE chunks_id_seq OWNED BY chunks.id")
    op.create_index("chunks_by_document", "chunks", ["document_id", "chunk_index"])


def downgrade():
    op.drop_table("chunks")
