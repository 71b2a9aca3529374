"""Roles instead of a flag

Administrators become members of a role. Users are moved in batches, so that no long
transaction holds their rows; this needs the database and cannot be rendered as a script.

Revision ID: 7a6c9d1e3f07
Revises: 6f5b8c0d2e06
Create Date: 2026-03-23 09:05:00

"""
import sqlalchemy as sa
from alembic import op

revision = "7a6c9d1e3f07"
down_revision = "6f5b8c0d2e06"
branch_labels = ("accounts",)
depends_on = None

BATCH = 1000
NEXT_USERS = sa.text("SELECT id FROM users WHERE id > :last ORDER BY id LIMIT :batch")
GIVE_ROLES = sa.text(
    """
    INSERT INTO user_roles (user_id, role_id)
    SELECT u.id, r.id FROM users u JOIN roles r ON r.name = CASE WHEN u.is_admin THEN 'admin' ELSE 'member' END
    WHERE u.id BETWEEN :first AND :last
    """
)


def upgrade():
    op.create_table(
        "roles",
        sa.Column("id", sa.BigInteger(), sa.Identity(), primary_key=True),
        sa.Column("name", sa.Text(), nullable=False, unique=True),
    )
    op.create_table(
        "user_roles",
        sa.Column("user_id", sa.BigInteger(), sa.ForeignKey("users.id", ondelete="CASCADE"), nullable=False),
        sa.Column("role_id", sa.BigInteger(), sa.ForeignKey("roles.id"), nullable=False),
        sa.PrimaryKeyConstraint("user_id", "role_id"),
    )
    op.execute("INSERT INTO roles (name) VALUES ('member'), ('admin')")
    bind = op.get_bind()
    last = 0
    while True:
        ids = [row.id for row in bind.execute(NEXT_USERS, {"last": last, "batch": BATCH})]
        if not ids:
            break
        bind.execute(GIVE_ROLES, {"first": ids[0], "last": ids[-1]})
        last = ids[-1]
    op.drop_column("users", "is_admin")


def downgrade():
    op.add_column("users", sa.Column("is_admin", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.execute(
        """
        UPDATE users SET is_admin = true
        FROM user_roles JOIN roles ON roles.id = user_roles.role_id
        WHERE user_roles.user_id = users.id AND roles.name = 'admin'
        """
    )
    op.drop_table("user_roles")
    op.drop_table("roles")
