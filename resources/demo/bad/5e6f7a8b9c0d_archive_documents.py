"""Archive documents of customers who left

Revision ID: 5e6f7a8b9c0d
Revises: 4d5e6f7a8b9c

"""

import requests
from alembic import op

from shop.models import Customer

revision = "5e6f7a8b9c0d"
down_revision = "4d5e6f7a8b9c"
branch_labels = None
depends_on = None


def upgrade():
    # Which customers left is asked of another system, and again each time that this runs.
    gone = requests.get("https://crm.example/left").json()
    for customer in Customer.query.filter(Customer.id.in_(gone)):
        op.execute(f"DELETE FROM documents WHERE owner = '{customer.name}'")
    # The server refuses this inside of a transaction.
    op.create_index("documents_by_owner", "documents", ["owner"], postgresql_concurrently=True)
    # Locks the table against everybody while every row is written anew.
    op.execute("ALTER TABLE public.documents ALTER COLUMN id TYPE bigint")
    op.execute("UPDATE public.documents SET archived = false")


def downgrade():
    pass
