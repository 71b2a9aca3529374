-- What a session of this role would have, before ours changed it. "$user" and schemas that do not exist are out.
SELECT (SELECT json_agg(pg_catalog.btrim(part, ' "') ORDER BY place)
          FROM pg_catalog.pg_settings s,
               pg_catalog.regexp_split_to_table(s.reset_val, ',') WITH ORDINALITY AS p(part, place)
         WHERE s.name = 'search_path' AND pg_catalog.btrim(part, ' "') <> '$user' AND part <> '') AS search_path,
       (SELECT reset_val FROM pg_catalog.pg_settings WHERE name = 'TimeZone') AS time_zone,
       pg_catalog.current_setting('server_version_num')::int AS version
