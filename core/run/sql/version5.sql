-- What a database is used for, as a person has marked it. Until version 5 the first marker made the table.
CREATE TABLE IF NOT EXISTS stopover.environment (
    only_row bool PRIMARY KEY DEFAULT true CHECK (only_row),
    name text NOT NULL,
    system_identifier text NOT NULL,
    database_oid oid NOT NULL,
    set_by text NOT NULL DEFAULT current_user,
    set_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- The role whose rights were used: the one that logged in may have been a temporary login, which is gone when somebody reads this.
ALTER TABLE stopover.rollback_backup_log ALTER COLUMN actor SET DEFAULT current_user;
ALTER TABLE stopover.backup_log ALTER COLUMN actor SET DEFAULT current_user;
ALTER TABLE stopover.applied_revision ALTER COLUMN applied_by SET DEFAULT current_user;
ALTER TABLE stopover.environment ALTER COLUMN set_by SET DEFAULT current_user;

UPDATE stopover.meta SET version = 5;
