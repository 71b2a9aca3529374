"""Users

Who may log in.

Revision ID: 1a0c3d5e7f01
Revises: 
Create Date: 2026-01-12 09:14:00

"""
import sqlalchemy as sa
from alembic import op

revision = "1a0c3d5e7f01"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.create_table(
        "users",
        sa.Column("id", sa.BigInteger(), sa.Identity(), primary_key=True),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("display_name", sa.Text(), nullable=False),
        sa.Column("is_admin", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False, server_default=sa.func.now()),
    )
    op.create_index("users_by_email", "users", [sa.text("lower(email)")], unique=True)


def downgrade():
    op.drop_table("users")
