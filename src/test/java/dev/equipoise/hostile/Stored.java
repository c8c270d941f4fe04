package dev.equipoise.hostile;

import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;

import javax.sql.DataSource;

/** How many rows there are of what callers make. */
record Stored(SortedMap<String, Long> rows) {

    static Stored in(DataSource source) throws SQLException {
        var rows = new TreeMap<String, Long>();
        try (var connection = source.getConnection(); var statement = connection.createStatement()) {
            for (String table : new String[]{"partner", "api_key", "case_file", "profile", "retraction",
                    "classification", "standing" }) {
                try (var count = statement.executeQuery("select count(*) from " + table)) {
                    count.next();
                    rows.put(table, count.getLong(1));
                }
            }
        }
        return new Stored(rows);
    }

    long more(String table, Stored before) {
        return rows.get(table) - before.rows.get(table);
    }
}
