-- revision: 4b3d6e8f0a14
-- revises: 0d9f2a4b6c10, 3a2c5d7e9f13
-- created: 2026-05-11T09:00:00Z
-- message: Merge accounts and retrieval

-- +stopover upgrade

-- +stopover downgrade
