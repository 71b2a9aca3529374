-- What a database is used for, as a person has marked it. Until version 5 the first marker made the table.
CREATE TABLE IF NOT EXISTS stopover.environment (
    only_row bool PRIMARY KEY DEFAULT true CHECK (only_row),
    name text NOT NULL,
    system_identifier text NOT NULL,
    database_oid oid NOT NULL,
    set_by text NOT NULL DEFAULT session_user,
    set_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

UPDATE stopover.meta SET version = 5;
