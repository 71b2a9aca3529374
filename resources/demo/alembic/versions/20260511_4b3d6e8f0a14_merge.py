"""Merge accounts and retrieval

Revision ID: 4b3d6e8f0a14
Revises: 0d9f2a4b6c10, 3a2c5d7e9f13
Create Date: 2026-05-11 09:00:00

"""

revision = "4b3d6e8f0a14"
down_revision = ("0d9f2a4b6c10", "3a2c5d7e9f13")
branch_labels = None
depends_on = None


def upgrade():
    pass


def downgrade():
    pass
