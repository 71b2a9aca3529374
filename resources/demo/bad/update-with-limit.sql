-- As found in a guide: LIMIT is no part of UPDATE, and with OFFSET in a sub-select every second batch is skipped.
UPDATE public.chunks SET metadata = '{}' WHERE metadata IS NULL LIMIT 1000;

UPDATE public.chunks SET metadata = '{}'
 WHERE id IN (SELECT id FROM public.chunks WHERE metadata IS NULL ORDER BY id LIMIT 1000 OFFSET 1000);
