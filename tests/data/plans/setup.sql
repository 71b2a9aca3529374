-- What the application had before each recorded run began: see tests/tools/record-plans.
CREATE TABLE public.owners (id bigint PRIMARY KEY, name text NOT NULL);
INSERT INTO public.owners SELECT g, 'owner ' || g FROM generate_series(1, 5) g;
CREATE TABLE public.items (
    id bigint PRIMARY KEY,
    owner bigint NOT NULL REFERENCES public.owners,
    note text,
    made timestamptz NOT NULL DEFAULT '2026-01-01 00:00:00+00'
);
CREATE INDEX items_owner_idx ON public.items (owner);
INSERT INTO public.items SELECT g, g % 5 + 1, 'item ' || g FROM generate_series(1, 40) g;
CREATE TABLE public.loose (id bigint PRIMARY KEY, owner bigint, tag text);
INSERT INTO public.loose SELECT g, g % 7 + 1, 'tag ' || g % 15 FROM generate_series(1, 20) g;
ALTER TABLE public.loose ADD CONSTRAINT loose_owner_fkey FOREIGN KEY (owner) REFERENCES public.owners NOT VALID;
ANALYZE;
