"""User preferences

Revision ID: 4d3f6a8b0c04
Revises: 3c2e5f7a9b03
Create Date: 2026-02-16 11:25:00

"""
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "4d3f6a8b0c04"
down_revision = "3c2e5f7a9b03"
branch_labels = None
depends_on = None


def upgrade():
    op.create_table(
        "user_preferences",
        sa.Column("user_id", sa.BigInteger(), sa.ForeignKey("users.id", ondelete="CASCADE"), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", postgresql.JSONB(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False, server_default=sa.func.now()),
        sa.PrimaryKeyConstraint("user_id", "name"),
    )


def downgrade():
    op.drop_table("user_preferences")
