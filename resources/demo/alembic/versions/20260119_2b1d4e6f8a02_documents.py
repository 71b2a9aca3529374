"""Documents

What users upload; each belongs to a collection.

Revision ID: 2b1d4e6f8a02
Revises: 1a0c3d5e7f01
Create Date: 2026-01-19 10:02:00

"""
import sqlalchemy as sa
from alembic import op

revision = "2b1d4e6f8a02"
down_revision = "1a0c3d5e7f01"
branch_labels = None
depends_on = None


def upgrade():
    op.create_table(
        "documents",
        sa.Column("id", sa.BigInteger(), sa.Identity(), primary_key=True),
        sa.Column("owner_id", sa.BigInteger(), sa.ForeignKey("users.id", name="documents_owner_fk"), nullable=False),
        sa.Column("collection_id", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("visibility", sa.Text(), nullable=False, server_default="private"),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False, server_default=sa.func.now()),
        sa.CheckConstraint("visibility IN ('private', 'public')", name="documents_visibility"),
    )
    op.create_index("documents_by_collection", "documents", ["collection_id"])
    op.create_index("documents_by_owner", "documents", ["owner_id"])


def downgrade():
    op.drop_table("documents")
