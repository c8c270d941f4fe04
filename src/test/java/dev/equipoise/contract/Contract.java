package dev.equipoise.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;

/** The contract as committed, to ask what it says. */
public final class Contract {

    static final Path FILE = Path.of(System.getProperty("equipoise.test.basedir", "."), "openapi", "openapi.yaml");
    public static final Contract COMMITTED = new Contract(read(FILE));
    static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private static final String IRI = "https://equipoise.test/openapi";

    private final Part root;
    private final SchemaRegistry schemas;

    private Contract(JsonNode tree) {
        root = Part.rootOf(tree);
        schemas = SchemaRegistry.withDialect(dialect(tree),
                registry -> registry.schemas(Map.of(IRI, tree.toString())).schemaRegistryConfig(
                        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    }

    static JsonNode read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads YAML, and so JSON too. Exact: 13.35 stays 13.35. */
    public static JsonNode parse(String yaml) {
        try {
            ObjectMapper mapper = YAMLMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build();
            return mapper.readTree(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Part root() {
        return root;
    }

    public List<Operation> operations() {
        return root.at("paths").children().flatMap(Contract::operationsOf).toList();
    }

    public Operation operation(String id) {
        return operations().stream().filter(operation -> operation.id().equals(id)).findFirst().orElseThrow();
    }

    List<Operation> at(String rawPath) {
        List<Operation> matching = operations().stream().filter(operation -> operation.matches(rawPath)).toList();
        // "/problems" is not a problem's type, nor is a literal step ever a parameter's value.
        int fewest = matching.stream().mapToInt(Contract::openSteps).min().orElse(0);
        return matching.stream().filter(operation -> openSteps(operation) == fewest).toList();
    }

    public Optional<Operation> find(String method, String rawPath) {
        return at(rawPath).stream().filter(operation -> operation.method().equals(method)).findFirst();
    }

    /**
     * @param pointer where in the contract the schema stands
     * @return everything about the value that the schema refuses
     */
    public List<String> refusals(String pointer, JsonNode value) {
        return schemas.getSchema(SchemaLocation.of(IRI + "#" + pointer)).validate(value).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage()).toList();
    }

    /** The contract is loaded as if it were one schema; what stands at its top is none of a schema's keywords. */
    private static Dialect dialect(JsonNode tree) {
        return Dialect.builder(Dialects.getOpenApi31()).keywords(
                tree.properties().stream().map(member -> new NonValidationKeyword(member.getKey())).toList()).build();
    }

    private static int openSteps(Operation operation) {
        return operation.path().split("\\{", -1).length - 1;
    }

    private static Stream<Operation> operationsOf(Part path) {
        return path.names().stream().filter(METHODS::contains)
                .map(method -> new Operation(method.toUpperCase(Locale.ROOT), path.name(), path.at(method)));
    }
}
