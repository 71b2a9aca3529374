"""Index chunks by collection

Every query filters by the collection. Built beside the traffic, outside of a transaction.

Revision ID: 1e0a3b5c7d11
Revises: 6f5b8c0d2e06
Create Date: 2026-03-30 15:00:00

"""
from alembic import op

revision = "1e0a3b5c7d11"
down_revision = "6f5b8c0d2e06"
branch_labels = ("retrieval",)
depends_on = None


def upgrade():
    with op.get_context().autocommit_block():
        op.execute("CREATE INDEX CONCURRENTLY IF NOT EXISTS chunks_by_collection ON chunks (collection_id)")


def downgrade():
    with op.get_context().autocommit_block():
        op.execute("DROP INDEX CONCURRENTLY IF EXISTS chunks_by_collection")
