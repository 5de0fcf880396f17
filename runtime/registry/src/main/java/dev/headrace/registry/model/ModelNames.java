package dev.headrace.registry.model;

import java.util.regex.Pattern;

/** Names of models and stages, which are names of folders and are typed in commands. */
final class ModelNames {

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*([.][\\p{L}_][\\p{L}\\p{N}_]*)*");
    private static final Pattern STAGE = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");
    private static final int LONGEST = 200;

    private ModelNames() {}

    static boolean isName(String text) {
        return text.length() <= LONGEST && NAME.matcher(text).matches();
    }

    static boolean isStage(String text) {
        return text.length() <= LONGEST && STAGE.matcher(text).matches();
    }

    static void check(String name) {
        if (!isName(name)) {
            throw new IllegalArgumentException("`" + name + "` is no name of a model");
        }
    }
}
