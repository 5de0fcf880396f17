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

    /** Of our own rooms: a sample project is built without them, as a user's is, and has no annotation of ours to repeat. */
    boolean isMainJava() {
        return isJava() && path.contains("src/main/java/") && !path.startsWith("examples/java-app/");
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    String folder() {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    }
}
