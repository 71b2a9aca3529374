"""Email verification: fill the column

Second step: old rows, in batches.

Revision ID: 9c8e1f3a5b09
Revises: 8b7d0e2f4a08
Create Date: 2026-04-14 07:45:00

"""
import sqlalchemy as sa
from alembic import op

revision = "9c8e1f3a5b09"
down_revision = "8b7d0e2f4a08"
branch_labels = None
depends_on = None

BATCH = 1000
FILL = sa.text(
    """
    UPDATE users SET email_verified = false
    WHERE id IN (SELECT id FROM users WHERE email_verified IS NULL ORDER BY id LIMIT :batch)
    """
)


def upgrade():
    bind = op.get_bind()
    while bind.execute(FILL, {"batch": BATCH}).rowcount:
        pass


def downgrade():
    # The values disappear with the column, one step further down.
    pass
