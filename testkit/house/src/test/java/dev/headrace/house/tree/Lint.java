package dev.headrace.house.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the style of the house says about source files. Each check returns its findings, one line each. */
final class Lint {
    static final int MOST_LINES = 600;
    static final int MEDIAN_BELOW = 100;

    private static final Pattern NOTE_TO_SELF = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X|HA" + "CK)\\b");
    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?<![\\w.:/}-])/(work|root|home|Users|mnt)/[\\w.-]+|\\b[A-Z]:\\\\\\\\?Users");
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            " *(?:public|protected) (?:(?:abstract|final|static|sealed|non-sealed) )*(?:class|interface|record|enum|@interface) (\\w+)");
    private static final String PAGES = "docs/diagnostics/";

    private Lint() {}

    static List<String> tooLong(SourceTree tree) {
        return tree.files().stream()
                .filter(SourceFile::isCode)
                .filter(file -> file.lines().size() > MOST_LINES)
                .map(file -> file.path() + ": " + file.lines().size() + " lines")
                .toList();
    }

    /** Half of the Java files have at most this many lines; 0 if there are none. */
    static int medianLength(SourceTree tree) {
        List<Integer> lengths = tree.files().stream()
                .filter(SourceFile::isMainJava)
                .map(file -> file.lines().size())
                .sorted()
                .toList();
        return lengths.isEmpty() ? 0 : lengths.get(lengths.size() / 2);
    }

    static List<String> notesToSelf(SourceTree tree) {
        return matches(tree, SourceFile::isCode, NOTE_TO_SELF);
    }

    static List<String> machinePaths(SourceTree tree) {
        return matches(tree, file -> true, MACHINE_PATH);
    }

    /** Folders of main sources without a {@code package-info.java} that makes them null-marked. */
    static List<String> packagesWithoutInfo(SourceTree tree) {
        Set<String> folders = new TreeSet<>();
        Set<String> marked = new TreeSet<>();
        for (SourceFile file : tree.files()) {
            if (file.isMainJava()) {
                folders.add(file.folder());
                if (file.name().equals("package-info.java") && file.lines().contains("@NullMarked")) {
                    marked.add(file.folder());
                }
            }
        }
        folders.removeAll(marked);
        return List.copyOf(folders);
    }

    /** Public types of main sources, nested ones too, that have no comment. */
    static List<String> typesWithoutComment(SourceTree tree) {
        List<String> findings = new ArrayList<>();
        for (SourceFile file : tree.files()) {
            for (int line = 0; file.isMainJava() && line < file.lines().size(); line++) {
                Matcher type = PUBLIC_TYPE.matcher(file.lines().get(line));
                if (type.lookingAt() && !endsComment(file.lines(), line - 1)) {
                    findings.add(file.path() + ":" + (line + 1) + ": " + type.group(1));
                }
            }
        }
        return findings;
    }

    /** Whether what stands above, but for annotations and what they go on with, is a comment. */
    private static boolean endsComment(List<String> lines, int from) {
        int line = from;
        while (line >= 0 && !lines.get(line).strip().matches("|.*([;{}]|\\*/)")) {
            line--;
        }
        return line >= 0 && lines.get(line).strip().endsWith("*/");
    }

    /** Codes without a page, pages without a code, and pages that leave out a part. */
    static List<String> diagnosticPages(SourceTree tree, Collection<String> codes) {
        List<String> findings = new ArrayList<>();
        for (String code : codes) {
            if (!tree.has(PAGES + code + ".md")) {
                findings.add(code + " has no page");
            }
        }
        for (SourceFile file : tree.files()) {
            if (file.path().matches(PAGES + "HR\\d+\\.md")) {
                String code = file.name().replace(".md", "");
                if (!codes.contains(code)) {
                    findings.add(file.path() + ": no such code");
                }
                if (file.lines().stream().noneMatch(line -> line.startsWith("# ") && line.contains(code))) {
                    findings.add(file.path() + ": no heading with the code");
                }
            }
        }
        return findings;
    }

    private static List<String> matches(SourceTree tree, Predicate<SourceFile> which, Pattern pattern) {
        List<String> findings = new ArrayList<>();
        for (SourceFile file : tree.files()) {
            for (int line = 0; which.test(file) && line < file.lines().size(); line++) {
                Matcher matcher = pattern.matcher(file.lines().get(line));
                if (matcher.find()) {
                    findings.add(file.path() + ":" + (line + 1) + ": " + matcher.group());
                }
            }
        }
        return findings;
    }
}
