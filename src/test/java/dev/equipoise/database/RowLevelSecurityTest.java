package dev.equipoise.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.equipoise.partners.Caller;
import dev.equipoise.partners.Callers;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

/** Plain SQL on the service's own connections, which no filter of the queries ever sees. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class RowLevelSecurityTest {

    private static final String TABLES_OF_PARTNERS = "select t.relname from pg_class t join pg_attribute a"
            + " on a.attrelid = t.oid and a.attname = 'partner_id' where t.relkind in ('r', 'p')"
            + " and t.relnamespace = current_schema()::regnamespace";

    @Inject
    AgroalDataSource source;

    @Inject
    Callers callers;

    @BeforeEach
    void aCaseOfEachPartner() {
        assumeTrue(TestDatabase.isPostgres(), "Only PostgreSQL has row-level security.");
        submit("demo-partner", "WALL-1");
        submit("demo-partner-2", "WALL-2");
    }

    @Test
    void aConnectionShowsOnlyTheRowsOfItsPartner() {
        for (String table : walled()) {
            String owners = "select distinct partner_id from " + table;
            assertThat(as("demo", () -> column(owners))).as(table).isSubsetOf("demo");
            assertThat(as("demo-2", () -> column(owners))).as(table).isSubsetOf("demo-2");
            assertThat(as(null, () -> column(owners))).as(table).isSubsetOf("none");
            assertThat(column(owners)).as(table).isSubsetOf("none");
        }
        assertThat(as("demo", () -> column("select reference from case_file"))).contains("WALL-1");
        assertThat(as("demo-2", () -> column("select reference from case_file"))).contains("WALL-2")
                .doesNotContain("WALL-1");
    }

    @Test
    void noTableOfPartnersIsWithoutItsWall() {
        assertThat(walled()).contains("case_file", "profile", "retraction", "classification", "standing",
                "kept_answer");
        assertThat(column(TABLES_OF_PARTNERS + " and not t.relrowsecurity")).containsExactly("api_key");
    }

    @Test
    void aForeignRowCanNeitherBeWrittenNorChangedNorRemoved() {
        String insert = "insert into case_file select gen_random_uuid(), 'demo-2', 'PLANTED', now()";
        assertThatThrownBy(() -> as("demo", () -> change(insert))).hasStackTraceContaining("row-level security");
        assertThat(as("demo", () -> change("update case_file set reference = 'x' where partner_id = 'demo-2'")))
                .isZero();
        assertThat(as("demo", () -> change("delete from standing where partner_id = 'demo-2'"))).isZero();
    }

    @Test
    void theServiceMayNotTakeTheWallDown() {
        for (String attempt : List.of("alter table case_file disable row level security",
                "drop policy own_partner on case_file", "create table mine (id int)",
                "set role " + TestDatabase.OWNER)) {
            assertThatThrownBy(() -> change(attempt)).as(attempt).hasRootCauseInstanceOf(SQLException.class);
        }
    }

    private List<String> walled() {
        return column(TABLES_OF_PARTNERS + " and t.relrowsecurity");
    }

    private <T> T as(String partner, Supplier<T> work) {
        return callers.as(new Caller("test", partner, Set.of()), work);
    }

    private List<String> column(String sql) {
        return on(connection -> {
            try (var rows = connection.createStatement().executeQuery(sql)) {
                var found = new ArrayList<String>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        });
    }

    private int change(String sql) {
        return on(connection -> connection.createStatement().executeUpdate(sql));
    }

    private <T> T on(Sql<T> work) {
        try (Connection connection = source.getConnection()) {
            return work.apply(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Sql<T> {

        T apply(Connection connection) throws SQLException;
    }

    private static void submit(String key, String reference) {
        RestAssured.given().header("Authorization", "Bearer " + key).contentType("application/json").body("""
                {"docket": "wall", "stage": "initiate-removal-proceedings", "context": "administrative",
                 "ratings": {"criminal-record": "none"}, "assessedBy": "unit-7"}""")
                .post("/v1/cases/" + reference + "/profiles").then().statusCode(org.hamcrest.Matchers.oneOf(200, 201));
    }
}
