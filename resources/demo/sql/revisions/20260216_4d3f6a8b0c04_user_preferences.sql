-- revision: 4d3f6a8b0c04
-- revises: 3c2e5f7a9b03
-- created: 2026-02-16T11:25:00Z
-- message: User preferences

-- +stopover upgrade
CREATE TABLE user_preferences (
    user_id bigint NOT NULL REFERENCES users ON DELETE CASCADE,
    name text NOT NULL,
    value jsonb NOT NULL,
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (user_id, name)
);

-- +stopover downgrade
DROP TABLE user_preferences;
