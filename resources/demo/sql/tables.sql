-- The tables without keys and indexes, which are built after the rows are in.
CREATE TABLE public.users (
    id bigserial,
    email text NOT NULL,
    display_name text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE public.collections (
    id text NOT NULL,
    name text NOT NULL,
    owner_id bigint NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE public.documents (
    id bigserial,
    collection_id text NOT NULL,
    title text NOT NULL,
    source_uri text,
    created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE public.chunks (
    id bigserial,
    collection_id text NOT NULL,
    document_id bigint NOT NULL,
    chunk_index integer NOT NULL,
    content text NOT NULL,
    metadata jsonb,
    embedding_vector jsonb,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE public.petri_observers (
    id integer NOT NULL,
    name text NOT NULL
);

CREATE TABLE public.petri_observations (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    created_at timestamptz NOT NULL DEFAULT now(),
    dish_id integer NOT NULL,
    observer_id integer NOT NULL,
    colony_count integer NOT NULL,
    ph numeric(4, 2),
    note text
);

CREATE TEMPORARY TABLE demo_sentence (n integer, words text) ON COMMIT DROP;
CREATE TEMPORARY TABLE demo_vector (n integer, embedding jsonb) ON COMMIT DROP;
