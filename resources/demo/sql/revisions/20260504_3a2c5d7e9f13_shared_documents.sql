-- revision: 3a2c5d7e9f13
-- revises: 2f1b4c6d8e12
-- depends_on: 8b7d0e2f4a08
-- created: 2026-05-04T12:00:00Z
-- message: Shared documents of verified users
-- Belongs to retrieval, but needs the column that accounts adds.

-- +stopover upgrade
CREATE VIEW shared_documents AS
SELECT d.id, d.collection_id, d.title, u.display_name AS owner
FROM documents d
JOIN users u ON u.id = d.owner_id
WHERE d.visibility = 'public' AND u.email_verified;

-- +stopover downgrade
DROP VIEW shared_documents;
