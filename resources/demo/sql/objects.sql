-- Everything that hangs on a live table and is easily left behind when the table is replaced.
DO $$
BEGIN
    -- Roles belong to the whole server: another database may have created them, even at this moment.
    BEGIN
        CREATE ROLE app_ro;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END;
    BEGIN
        CREATE ROLE app_rw;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END;
END
$$;

CREATE FUNCTION public.touch_updated_at() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog AS $$
BEGIN
    NEW.updated_at := now();
    RETURN NEW;
END
$$;

CREATE TRIGGER chunks_touch_updated_at BEFORE UPDATE ON public.chunks
    FOR EACH ROW EXECUTE FUNCTION public.touch_updated_at();

CREATE VIEW public.v_chunks WITH (security_barrier) AS
SELECT c.id, c.collection_id, l.name AS collection_name, c.document_id, d.title AS document_title,
       c.chunk_index, c.content, c.created_at, c.updated_at
FROM public.chunks c
JOIN public.documents d ON d.id = c.document_id
JOIN public.collections l ON l.id = c.collection_id
WHERE c.embedding_vector IS NOT NULL;

CREATE VIEW public.v_chunk_stats AS
SELECT collection_id, collection_name, count(*) AS chunks, count(DISTINCT document_id) AS documents,
       max(updated_at) AS last_update
FROM public.v_chunks
GROUP BY collection_id, collection_name;

CREATE MATERIALIZED VIEW public.mv_collection_sizes AS
SELECT collection_id, count(*) AS chunks, sum(octet_length(content)) AS content_bytes
FROM public.chunks
GROUP BY collection_id;

CREATE UNIQUE INDEX mv_collection_sizes_collection_id_idx ON public.mv_collection_sizes (collection_id);

CREATE VIEW public.petri_observations_with_names AS
SELECT o.id, o.created_at, o.dish_id, o.observer_id, n.name AS observer_name, o.colony_count, o.ph, o.note
FROM public.petri_observations o
JOIN public.petri_observers n ON n.id = o.observer_id;

GRANT USAGE ON SCHEMA public TO app_ro, app_rw;
GRANT SELECT (id, collection_id, document_id, chunk_index, content, created_at) ON public.chunks TO app_ro;
GRANT SELECT ON public.v_chunk_stats, public.petri_observations_with_names TO app_ro;
GRANT SELECT, INSERT, UPDATE, DELETE ON public.chunks, public.petri_observations TO app_rw;
GRANT SELECT ON public.users, public.collections, public.documents, public.v_chunks TO app_rw;
GRANT USAGE ON SEQUENCE public.chunks_id_seq TO app_rw;

ALTER TABLE public.chunks ENABLE ROW LEVEL SECURITY;
CREATE POLICY chunks_readers ON public.chunks FOR SELECT TO app_ro
    USING (embedding_vector IS NOT NULL);
CREATE POLICY chunks_writers ON public.chunks TO app_rw USING (true) WITH CHECK (true);

COMMENT ON TABLE public.chunks IS 'Passages of documents, as they are embedded and searched';
COMMENT ON COLUMN public.chunks.collection_id IS 'The tenant''s collection; every query filters by it';
COMMENT ON COLUMN public.chunks.embedding_vector IS 'Array of numbers; NULL until the passage is embedded';
COMMENT ON TABLE public.petri_observations IS 'One look at one dish';
COMMENT ON VIEW public.v_chunks IS 'Passages that can be searched, with the names of their document and collection';
