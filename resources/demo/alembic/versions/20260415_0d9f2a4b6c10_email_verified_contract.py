"""Email verification: require the value

Third step: the check is added without looking at rows, validated beside the traffic, and
lets SET NOT NULL skip its scan.

Revision ID: 0d9f2a4b6c10
Revises: 9c8e1f3a5b09
Create Date: 2026-04-15 07:30:00

"""
from alembic import op

revision = "0d9f2a4b6c10"
down_revision = "9c8e1f3a5b09"
branch_labels = None
depends_on = None


def upgrade():
    op.execute("ALTER TABLE users ADD CONSTRAINT users_email_verified CHECK (email_verified IS NOT NULL) NOT VALID")
    op.execute("ALTER TABLE users VALIDATE CONSTRAINT users_email_verified")
    op.alter_column("users", "email_verified", nullable=False)
    op.drop_constraint("users_email_verified", "users")


def downgrade():
    op.alter_column("users", "email_verified", nullable=True)
