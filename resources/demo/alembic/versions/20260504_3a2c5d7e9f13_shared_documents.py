"""Shared documents of verified users

Belongs to retrieval, but needs the column that accounts adds.

Revision ID: 3a2c5d7e9f13
Revises: 2f1b4c6d8e12
Create Date: 2026-05-04 12:00:00

"""
from alembic import op

revision = "3a2c5d7e9f13"
down_revision = "2f1b4c6d8e12"
branch_labels = None
depends_on = "8b7d0e2f4a08"


def upgrade():
    op.execute(
        """
        CREATE VIEW shared_documents AS
        SELECT d.id, d.collection_id, d.title, u.display_name AS owner
        FROM documents d
        JOIN users u ON u.id = d.owner_id
        WHERE d.visibility = 'public' AND u.email_verified
        """
    )


def downgrade():
    op.execute("DROP VIEW shared_documents")
