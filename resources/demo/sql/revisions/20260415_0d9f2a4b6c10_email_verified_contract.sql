-- revision: 0d9f2a4b6c10
-- revises: 9c8e1f3a5b09
-- created: 2026-04-15T07:30:00Z
-- message: Email verification: require the value
-- Third step: the check is added without looking at rows, validated beside the traffic, and
-- lets SET NOT NULL skip its scan.

-- +stopover upgrade
ALTER TABLE users ADD CONSTRAINT users_email_verified CHECK (email_verified IS NOT NULL) NOT VALID;
ALTER TABLE users VALIDATE CONSTRAINT users_email_verified;
ALTER TABLE users ALTER COLUMN email_verified SET NOT NULL;
ALTER TABLE users DROP CONSTRAINT users_email_verified;

-- +stopover downgrade
ALTER TABLE users ALTER COLUMN email_verified DROP NOT NULL;
