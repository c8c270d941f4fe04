package dev.equipoise.catalog;

import static com.networknt.schema.SpecificationVersion.DRAFT_2020_12;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;

/** The data files keep to their schemas, and the schemas are strict. */
class CatalogFilesTest {

    @ParameterizedTest
    @ValueSource(strings = {"stages", "factors", "facts", "gates", "protected" })
    void everyFileKeepsToItsSchema(String file) throws IOException {
        assertThat(errors(file, CatalogFiles.tree(file))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stages", "factors", "facts", "gates", "protected" })
    void noSchemaLetsAMistypedMemberPass(String file) throws IOException {
        JsonNode tree = CatalogFiles.tree(file);
        ((ObjectNode) tree.elements().next().get(0)).put("verifed", "excerpt");

        assertThat(errors(file, tree)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stages", "factors", "facts" })
    void whatIsSaidToBeReadMustSayWhere(String file) throws IOException {
        JsonNode tree = CatalogFiles.tree(file);
        var citation = (ObjectNode) tree.elements().next().get(0).get("citations").get(0);
        citation.put("verified", "excerpt").remove("source");

        assertThat(errors(file, tree)).isNotEmpty();
    }

    private static List<Error> errors(String file, JsonNode tree) throws IOException {
        return schema(file).validate(tree);
    }

    private static Schema schema(String file) throws IOException {
        try (InputStream stream = CatalogFilesTest.class
                .getResourceAsStream("/catalog/schema/" + file + ".schema.json")) {
            return SchemaRegistry.withDefaultDialect(DRAFT_2020_12).getSchema(stream);
        }
    }
}
