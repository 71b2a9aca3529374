-- As found in a guide: the primary key lacks created_at, so the partitioned table cannot be made like this; and
-- renaming leaves foreign keys, views and sequences with the old table.
CREATE TABLE public.events_new (LIKE public.events INCLUDING ALL) PARTITION BY RANGE (created_at);
ALTER TABLE public.events RENAME TO events_old;
ALTER TABLE public.events_new RENAME TO events;
