-- Keys, indexes and foreign keys, over rows that are in already.
SELECT setval('public.users_id_seq', (SELECT max(id) FROM public.users));
SELECT setval('public.documents_id_seq', (SELECT max(id) FROM public.documents));
SELECT setval('public.chunks_id_seq', coalesce((SELECT max(id) FROM public.chunks), 0) + 1, false);

ALTER TABLE public.users ADD PRIMARY KEY (id);
ALTER TABLE public.collections ADD PRIMARY KEY (id);
ALTER TABLE public.documents ADD PRIMARY KEY (id);
ALTER TABLE public.chunks ADD PRIMARY KEY (id);
ALTER TABLE public.petri_observers ADD PRIMARY KEY (id);
ALTER TABLE public.petri_observations ADD PRIMARY KEY (id);

CREATE UNIQUE INDEX users_email_idx ON public.users (email);
CREATE INDEX documents_collection_id_idx ON public.documents (collection_id);
CREATE INDEX chunks_collection_id_idx ON public.chunks (collection_id);
CREATE INDEX chunks_document_id_chunk_index_idx ON public.chunks (document_id, chunk_index);
CREATE INDEX petri_observations_created_at_idx ON public.petri_observations (created_at);
CREATE INDEX petri_observations_dish_id_idx ON public.petri_observations (dish_id);

ALTER TABLE public.collections ADD CONSTRAINT collections_owner_id_fkey
    FOREIGN KEY (owner_id) REFERENCES public.users;
ALTER TABLE public.documents ADD CONSTRAINT documents_collection_id_fkey
    FOREIGN KEY (collection_id) REFERENCES public.collections;
ALTER TABLE public.chunks ADD CONSTRAINT chunks_document_id_fkey
    FOREIGN KEY (document_id) REFERENCES public.documents;
ALTER TABLE public.chunks ADD CONSTRAINT chunks_chunk_index_check CHECK (chunk_index >= 0);
ALTER TABLE public.petri_observations ADD CONSTRAINT petri_observations_observer_id_fkey
    FOREIGN KEY (observer_id) REFERENCES public.petri_observers;
