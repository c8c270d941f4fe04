package dev.equipoise.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import dev.equipoise.contract.Operation;
import dev.equipoise.contract.Part;

/** In every parameter of a path, and around the path. */
final class PathAttacks {

    private PathAttacks() {
    }

    static List<Target> of(Operation operation) {
        var targets = new ArrayList<Target>();
        operation.parameters().stream().filter(parameter -> parameter.text("in").equals("path"))
                .forEach(parameter -> targets.add(of(operation, parameter)));
        targets.add(new Target(operation, "path", PathAttacks::around));
        return targets;
    }

    private static Target of(Operation operation, Part parameter) {
        String name = parameter.text("name");
        return new Target(operation, "path " + name, (draft, random) -> {
            String value = switch (random.nextInt(8)) {
                case 0 -> "";
                case 1 -> draft.path().get(name) + HostileText.any(random);
                case 2 -> HostileText.any(random) + draft.path().get(name);
                default -> HostileText.any(random);
            };
            return draft.path(name, value).request();
        });
    }

    private static Request around(Draft draft, Random random) {
        String target = draft.target();
        String first = target.substring(0, target.indexOf('/', 1) < 0 ? target.length() : target.indexOf('/', 1));
        return draft.request(switch (random.nextInt(14)) {
            case 0 -> target + "/";
            case 1 -> target + "//";
            case 2 -> "/" + target;
            case 3 -> target + "/" + HostileText.any(random);
            case 4 -> first + "/../" + target.substring(1);
            case 5 -> "/%2e%2e" + target;
            case 6 -> target + "/..";
            case 7 -> target + "/%2e";
            case 8 -> target.toUpperCase(java.util.Locale.ROOT);
            case 9 -> target + ".json";
            case 10 -> target + ";" + HostileText.any(random);
            case 11 -> target.replace("/v1", "/v1;a=b");
            case 12 -> target.replaceFirst("[a-z]", "%" + Integer.toHexString(target.charAt(1)));
            default -> "/" + HostileText.any(random) + target;
        });
    }
}
