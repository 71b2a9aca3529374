-- revision: 5e4a7b9c1d05
-- revises: 4d3f6a8b0c04
-- created: 2026-03-02T08:50:00Z
-- message: Row-level security on documents
-- Owners see their own documents, everybody sees the public ones.

-- +stopover upgrade
ALTER TABLE documents ENABLE ROW LEVEL SECURITY;
CREATE POLICY documents_of_owner ON documents
    USING (owner_id = nullif(current_setting('app.user_id', true), '')::bigint);
CREATE POLICY documents_shared ON documents FOR SELECT USING (visibility = 'public');

-- +stopover downgrade
DROP POLICY documents_shared ON documents;
DROP POLICY documents_of_owner ON documents;
ALTER TABLE documents DISABLE ROW LEVEL SECURITY;

-- +stopover verify
SELECT relrowsecurity FROM pg_class WHERE oid = 'documents'::regclass;
