-- revision: 6f5b8c0d2e06
-- revises: 5e4a7b9c1d05
-- created: 2026-03-09T14:31:00Z
-- message: Audit trigger
-- Who changed which document or preference, with both versions of the row.

-- +stopover upgrade
CREATE TABLE audit_log (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    table_name text NOT NULL,
    operation text NOT NULL,
    old_row jsonb,
    new_row jsonb,
    changed_by text NOT NULL DEFAULT session_user,
    changed_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE FUNCTION public.write_audit() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog AS $$
BEGIN
    INSERT INTO public.audit_log (table_name, operation, old_row, new_row)
    VALUES (TG_TABLE_NAME, TG_OP,
            CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END,
            CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END);
    RETURN NULL;
END
$$;
CREATE TRIGGER documents_audit AFTER INSERT OR UPDATE OR DELETE ON documents
    FOR EACH ROW EXECUTE FUNCTION write_audit();
CREATE TRIGGER user_preferences_audit AFTER INSERT OR UPDATE OR DELETE ON user_preferences
    FOR EACH ROW EXECUTE FUNCTION write_audit();

-- +stopover downgrade
DROP TRIGGER user_preferences_audit ON user_preferences;
DROP TRIGGER documents_audit ON documents;
DROP FUNCTION public.write_audit();
DROP TABLE audit_log;
