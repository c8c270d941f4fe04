package dev.equipoise.docs;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

/** What the service's own configuration interfaces ask for: names and defaults from the classes, words from their Javadoc. */
record MappedSettings(Path sources) {

    private static final Pattern RETURNS = Pattern.compile("@return (.*?)\\s*\\*/", Pattern.DOTALL);

    /** Sorted by name; where two interfaces read the same, the words of the first. */
    List<Setting> all() throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith("Config.java")).sorted().flatMap(this::of)
                    .collect(toMap(Setting::name, setting -> setting, (one, other) -> one, LinkedHashMap::new)).values()
                    .stream().sorted(Comparator.comparing(Setting::name)).toList();
        }
    }

    private Stream<Setting> of(Path file) {
        try {
            String name = sources.relativize(file).toString().replace(".java", "").replace('/', '.');
            Class<?> type = Class.forName(name);
            return of(type, type.getAnnotation(ConfigMapping.class).prefix(), Files.readString(file));
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    private static Stream<Setting> of(Class<?> type, String prefix, String source) {
        return Stream.of(type.getDeclaredMethods()).flatMap(method -> {
            String name = prefix + "." + name(method);
            return method.getReturnType().getEnclosingClass() == type
                    ? of(method.getReturnType(), name, source)
                    : Stream.of(new Setting(name, value(method), meaning(method, source)));
        });
    }

    private static String name(Method method) {
        WithName given = method.getAnnotation(WithName.class);
        return given == null ? method.getName().replaceAll("([A-Z])", "-$1").toLowerCase() : given.value();
    }

    private static String value(Method method) {
        WithDefault given = method.getAnnotation(WithDefault.class);
        return given == null ? "" : given.value();
    }

    private static String meaning(Method method, String source) {
        String before = source.substring(0, source.indexOf(" " + method.getName() + "();"));
        var returns = RETURNS.matcher(before.substring(before.lastIndexOf("/**")));
        if (!returns.find()) {
            throw new AssertionError(method + " does not say what it returns");
        }
        String text = returns.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ").replaceAll("\\{@\\w+ ([^}]*)}", "`$1`");
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + range(method);
    }

    private static String range(Method method) {
        Min least = method.getAnnotation(Min.class);
        Max most = method.getAnnotation(Max.class);
        if (least == null && most == null) {
            return "";
        }
        return most == null
                ? " At least %d.".formatted(least.value())
                : " From %d to %d.".formatted(least == null ? 0 : least.value(), most.value());
    }
}
