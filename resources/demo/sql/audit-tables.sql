CREATE TEMPORARY TABLE load_write (
    id bigint NOT NULL,
    version bigint NOT NULL,
    alive boolean NOT NULL,
    row_delta integer NOT NULL,
    has_metadata boolean NOT NULL,
    has_vector boolean NOT NULL,
    collection_id text NOT NULL,
    fate "char" NOT NULL -- + acknowledged, ? unknown
);
