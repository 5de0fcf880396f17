package dev.headrace.formats.file;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A pattern over paths with {@code /} between names: {@code *} is any run of characters within a name, {@code ?} one of
 * them, {@code **} as a whole name any number of folders, none included. Names that start with a dot or an underscore
 * are seen only by a pattern that starts likewise.
 */
final class Glob {

    private final List<String> names;
    private final List<Pattern> patterns;

    Glob(List<String> names) {
        this.names = List.copyOf(names);
        this.patterns = names.stream().map(Glob::compile).toList();
    }

    static boolean isPattern(String text) {
        return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
    }

    boolean matches(List<String> path) {
        return matches(0, path, 0);
    }

    /** How many folders deep a match can lie at most. */
    int depth() {
        return names.contains("**") ? Integer.MAX_VALUE : names.size();
    }

    private boolean matches(int at, List<String> path, int from) {
        if (at == names.size()) {
            return from == path.size();
        }
        if (names.get(at).equals("**")) {
            for (int next = from; next <= path.size(); next++) {
                if (matches(at + 1, path, next)) {
                    return true;
                }
                if (next < path.size() && isHidden(path.get(next))) {
                    return false;
                }
            }
            return false;
        }
        return from < path.size() && name(at, path.get(from)) && matches(at + 1, path, from + 1);
    }

    private boolean name(int at, String name) {
        if (isHidden(name) && name.charAt(0) != names.get(at).charAt(0)) {
            return false;
        }
        return patterns.get(at).matcher(name).matches();
    }

    static boolean isHidden(String name) {
        return name.startsWith(".") || name.startsWith("_");
    }

    private static Pattern compile(String name) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '*') {
                regex.append(".*");
            } else if (c == '?') {
                regex.append('.');
            } else {
                regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }
}
