package dev.equipoise.hostile;

import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;

import dev.equipoise.database.TestDatabase;

/** How many rows there are of what callers make. */
record Stored(SortedMap<String, Long> rows) {

    static Stored now() throws SQLException {
        var rows = new TreeMap<String, Long>();
        try (var connection = TestDatabase.seeingEveryRow(); var statement = connection.createStatement()) {
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
