-- As found in a guide: the index cannot be built inside a transaction, and the copy cannot be restored from.
BEGIN;
CREATE TABLE public.users_backup AS SELECT * FROM public.users;
CREATE INDEX CONCURRENTLY IF NOT EXISTS users_email_idx ON public.users (email);
ALTER TABLE public.users DROP COLUMN legacy_id CASCADE;
COMMIT;
