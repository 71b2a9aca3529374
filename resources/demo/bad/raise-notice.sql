-- As found in a guide: RAISE has three values for two places, and the loop is one single transaction.
DO $$
DECLARE
    migrated bigint := 0;
    total bigint;
BEGIN
    SELECT count(*) INTO total FROM public.chunks;
    LOOP
        UPDATE public.chunks SET metadata = '{}'
         WHERE id IN (SELECT id FROM public.chunks WHERE metadata IS NULL LIMIT 10000);
        EXIT WHEN NOT FOUND;
        migrated := migrated + 10000;
        RAISE NOTICE 'Migrated % of % records (%%)', migrated, total, 100 * migrated / total;
    END LOOP;
END $$;
