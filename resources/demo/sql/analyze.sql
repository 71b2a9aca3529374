ANALYZE public.users, public.collections, public.documents, public.chunks, public.petri_observers,
    public.petri_observations, public.mv_collection_sizes;
