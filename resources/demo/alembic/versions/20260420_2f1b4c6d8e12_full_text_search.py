"""Full text search in chunks

Revision ID: 2f1b4c6d8e12
Revises: 1e0a3b5c7d11
Create Date: 2026-04-20 10:10:00

"""
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "2f1b4c6d8e12"
down_revision = "1e0a3b5c7d11"
branch_labels = None
depends_on = None


def upgrade():
    op.add_column(
        "chunks",
        sa.Column("words", postgresql.TSVECTOR(), sa.Computed("to_tsvector('english', content)", persisted=True)),
    )
    op.create_index("chunks_by_words", "chunks", ["words"], postgresql_using="gin")


def downgrade():
    op.drop_index("chunks_by_words", table_name="chunks")
    op.drop_column("chunks", "words")
