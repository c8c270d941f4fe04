package dev.equipoise.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The kustomize of this machine, where it has one: within kubectl, or by itself. */
final class Kustomize {

    /** What `kubectl version --client` says where its kustomize is new enough for components and replacements. */
    private static final String MODERN = "Kustomize Version: v5";

    private static final Optional<List<String>> COMMAND = Stream
            .of(List.of("kubectl", "version", "--client"), List.of("kustomize", "version")).filter(Kustomize::isModern)
            .findFirst().map(found -> found.get(0).equals("kubectl")
                    ? List.of("kubectl", "kustomize")
                    : List.of("kustomize", "build"));

    private Kustomize() {
    }

    static boolean isPresent() {
        return COMMAND.isPresent();
    }

    static String render(Path folder) {
        var command = Stream.concat(COMMAND.orElseThrow().stream(), Stream.of(folder.toString())).toList();
        var rendered = run(command);
        if (rendered.status != 0) {
            throw new IllegalStateException(command + " failed: " + rendered.output);
        }
        return rendered.output;
    }

    private static boolean isModern(List<String> version) {
        try {
            var answer = run(version);
            return answer.status == 0 && (answer.output.contains(MODERN) || answer.output.startsWith("v5"));
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private static Answer run(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private record Answer(int status, String output) {}
}
