"""Row-level security on documents

Owners see their own documents, everybody sees the public ones.

Revision ID: 5e4a7b9c1d05
Revises: 4d3f6a8b0c04
Create Date: 2026-03-02 08:50:00

"""
from alembic import op

revision = "5e4a7b9c1d05"
down_revision = "4d3f6a8b0c04"
branch_labels = None
depends_on = None


def upgrade():
    op.execute("ALTER TABLE documents ENABLE ROW LEVEL SECURITY")
    op.execute(
        """
        CREATE POLICY documents_of_owner ON documents
            USING (owner_id = nullif(current_setting('app.user_id', true), '')::bigint)
        """
    )
    op.execute("CREATE POLICY documents_shared ON documents FOR SELECT USING (visibility = 'public')")


def downgrade():
    op.execute("DROP POLICY documents_shared ON documents")
    op.execute("DROP POLICY documents_of_owner ON documents")
    op.execute("ALTER TABLE documents DISABLE ROW LEVEL SECURITY")
