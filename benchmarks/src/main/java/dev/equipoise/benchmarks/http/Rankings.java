package dev.equipoise.benchmarks.http;

import java.sql.SQLException;

/** Many classifications of one partner, each with an answer as large as those that the service gives. */
final class Rankings {

    private static final String FILL = """
            set session_replication_role = replica;
            insert into case_file select md5('c%1$s' || n)::uuid, '%1$s', 'MANY-' || n, now() from generate_series(1, %2$d) n;
            insert into classification select md5('k%1$s' || n)::uuid, '%1$s', md5('c%1$s' || n)::uuid,
                md5('p%1$s' || n)::uuid, 'docket-' || n %% 100, 'initiate-removal-proceedings', 'baseline', '1.0.0', 'sha256:',
                current_date, false, 'open', 'standard', n %% 2 = 0, -n, n, -n, 'sha256:', now(), a.answer
                from generate_series(1, %2$d) n,
                (select answer from classification where partner_id = 'demo' and case_id =
                (select id from case_file where partner_id = 'demo' and reference = 'ANSWER')) a;
            insert into standing select md5('s%1$s' || n)::uuid, md5('k%1$s' || n)::uuid, '%1$s', md5('c%1$s' || n)::uuid,
                'docket-' || n %% 100, 'initiate-removal-proceedings', 'baseline', 'open', 'standard', n %% 2 = 0, -n, n, -n
                from generate_series(1, %2$d) n;
            analyze case_file, classification, standing;
            checkpoint;
            """;

    private Rankings() {
    }

    static void fill(Bench bench, String partner, int rows) throws SQLException, java.io.IOException {
        Bench.call(Bench.SERVICE, Requests.post("/v1/cases/ANSWER/profiles", Bench.KEY, Requests.PROFILE));
        bench.sql("equipoise", FILL.formatted(partner, rows));
    }
}
