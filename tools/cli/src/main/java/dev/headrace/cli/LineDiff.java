package dev.headrace.cli;

import java.util.ArrayList;
import java.util.List;

/** The difference of two texts line by line, in the unified form with three lines around each change. */
final class LineDiff {

    private static final int AROUND = 3;

    private record Line(char mark, String text, int before, int after) {}

    private LineDiff() {}

    static String of(String name, String before, String after) {
        List<Line> lines = lines(before.lines().toList(), after.lines().toList());
        StringBuilder out = new StringBuilder("--- " + name + "\n+++ " + name + " (formatted)\n");
        int at = 0;
        while (at < lines.size()) {
            if (lines.get(at).mark() == ' ') {
                at++;
                continue;
            }
            int from = Math.max(0, at - AROUND);
            int to = at;
            int quiet = 0;
            while (to < lines.size() && quiet <= 2 * AROUND) {
                quiet = lines.get(to).mark() == ' ' ? quiet + 1 : 0;
                to++;
            }
            to = Math.min(lines.size(), to - Math.max(0, quiet - AROUND));
            hunk(lines.subList(from, to), out);
            at = to;
        }
        return out.toString();
    }

    private static void hunk(List<Line> lines, StringBuilder out) {
        long removed = lines.stream().filter(l -> l.mark() != '+').count();
        long added = lines.stream().filter(l -> l.mark() != '-').count();
        out.append("@@ -" + lines.get(0).before() + "," + removed + " +"
                + lines.get(0).after() + "," + added + " @@\n");
        lines.forEach(l -> out.append(l.mark()).append(l.text()).append('\n'));
    }

    /** A longest common subsequence over lines; files of a few thousand lines are small enough for the plain table. */
    private static List<Line> lines(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Line> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                lines.add(new Line(' ', before.get(i), ++i, ++j));
            } else if (i < before.size() && (j == after.size() || common[i + 1][j] >= common[i][j + 1])) {
                lines.add(new Line('-', before.get(i), ++i, j + 1));
            } else {
                lines.add(new Line('+', after.get(j), i + 1, ++j));
            }
        }
        return lines;
    }
}
