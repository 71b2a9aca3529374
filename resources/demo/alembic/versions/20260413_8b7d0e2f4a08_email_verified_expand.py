"""Email verification: add the column

First of three steps without downtime: a column that may be empty, with a default only for
new rows, so that nothing is rewritten.

Revision ID: 8b7d0e2f4a08
Revises: 7a6c9d1e3f07
Create Date: 2026-04-13 13:17:00

"""
import sqlalchemy as sa
from alembic import op

revision = "8b7d0e2f4a08"
down_revision = "7a6c9d1e3f07"
branch_labels = None
depends_on = None


def upgrade():
    op.add_column("users", sa.Column("email_verified", sa.Boolean(), nullable=True))
    op.alter_column("users", "email_verified", server_default=sa.false())
    op.add_column("users", sa.Column("email_verified_at", sa.DateTime(timezone=True), nullable=True))


def downgrade():
    op.drop_column("users", "email_verified_at")
    op.drop_column("users", "email_verified")
