package dev.headrace.house.tree;

import java.util.List;

/**
 * One text file of the tree.
 *
 * @param path from the root of the tree, with slashes
 */
record SourceFile(String path, List<String> lines) {
    SourceFile {
        lines = List.copyOf(lines);
    }

    boolean isCode() {
        return path.matches(".*\\.(java|g4|py|ts|js)");
    }

    boolean isJava() {
        return path.endsWith(".java");
    }

    boolean isMainJava() {
        return isJava() && path.contains("src/main/java/");
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    String folder() {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    }
}
