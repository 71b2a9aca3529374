-- revision: 9c8e1f3a5b09
-- revises: 8b7d0e2f4a08
-- created: 2026-04-14T07:45:00Z
-- message: Email verification: fill the column
-- Second step: old rows, in batches.

-- +stopover upgrade
-- +stopover batch
UPDATE users SET email_verified = false
WHERE id IN (SELECT id FROM users WHERE email_verified IS NULL ORDER BY id LIMIT 1000);

-- +stopover downgrade

-- +stopover verify
SELECT count(*) = 0 FROM users WHERE email_verified IS NULL;
