-- As found in a guide: the remainder is negative for half of the values, and the server refuses the generated key.
CREATE TABLE public.chunks_partitioned (
    id bigint NOT NULL,
    collection_id text NOT NULL,
    partition_key integer GENERATED ALWAYS AS (mod(hashtext(collection_id), 100)) STORED,
    PRIMARY KEY (id, partition_key)
) PARTITION BY LIST (partition_key);
