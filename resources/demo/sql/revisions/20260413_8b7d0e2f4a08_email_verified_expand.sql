-- revision: 8b7d0e2f4a08
-- revises: 7a6c9d1e3f07
-- created: 2026-04-13T13:17:00Z
-- message: Email verification: add the column
-- First of three steps without downtime: a column that may be empty, with a default only for
-- new rows, so that nothing is rewritten.

-- +stopover upgrade
ALTER TABLE users ADD COLUMN email_verified boolean;
ALTER TABLE users ALTER COLUMN email_verified SET DEFAULT false;
ALTER TABLE users ADD COLUMN email_verified_at timestamptz;

-- +stopover downgrade
ALTER TABLE users DROP COLUMN email_verified_at;
ALTER TABLE users DROP COLUMN email_verified;
