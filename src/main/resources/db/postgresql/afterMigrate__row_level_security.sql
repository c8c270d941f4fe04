-- A second wall behind the partner filter of the queries: whatever a query forgets, PostgreSQL shows and takes only rows of the
-- partner that the connection works for (set whenever one is taken from the pool). After every migration, so that no table
-- with a partner_id can be without. Keys are looked up before anyone is known; they stay outside.
-- The owner of the tables steps over the wall (migrations must): the service works as another role.
DO $$
DECLARE
    found RECORD;
BEGIN
    FOR found IN
        SELECT t.oid::regclass AS name
        FROM pg_class t
        JOIN pg_attribute a ON a.attrelid = t.oid AND a.attname = 'partner_id' AND NOT a.attisdropped
        WHERE t.relkind IN ('r', 'p') AND t.relnamespace = current_schema()::regnamespace
            AND NOT t.relrowsecurity AND t.relname <> 'api_key'
    LOOP
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', found.name);
        EXECUTE format('CREATE POLICY own_partner ON %s USING (partner_id = current_setting(''equipoise.partner'', true))',
            found.name);
    END LOOP;
END
$$;
