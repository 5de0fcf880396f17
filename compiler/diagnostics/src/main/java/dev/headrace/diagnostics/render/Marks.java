package dev.headrace.diagnostics.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What stands under one source line: underlines, and the words that belong to them. */
final class Marks {

    /** An underline from {@code from} to {@code to} (cells, half open); carets where it is the main place. */
    record Mark(int from, int to, String text, boolean main, Paint paint) {}

    private Marks() {}

    /** The rows to print, the underlines first. */
    static List<String> rows(List<Mark> marks, boolean colours) {
        List<Mark> sorted = new ArrayList<>(marks);
        sorted.sort(Comparator.comparingInt(Mark::from).thenComparing(Mark::main));
        List<String> rows = new ArrayList<>();
        Mark inline = inline(sorted);
        rows.add(underlines(sorted, inline).render(colours));

        List<Mark> pending = new ArrayList<>();
        for (Mark mark : sorted) {
            if (mark != inline && !mark.text.isEmpty()) {
                pending.add(mark);
            }
        }
        if (!pending.isEmpty()) {
            rows.add(connectors(pending, pending.size()).render(colours));
        }
        for (int i = pending.size() - 1; i >= 0; i--) {
            Canvas row = connectors(pending, i);
            row.put(pending.get(i).from, pending.get(i).text, pending.get(i).paint);
            rows.add(row.render(colours));
        }
        return rows;
    }

    /** The mark whose words stand on the row of the underlines: the one that ends last, the main one before others. */
    private static Mark inline(List<Mark> sorted) {
        Mark best = sorted.get(0);
        for (Mark mark : sorted) {
            boolean further = mark.to > best.to;
            boolean better = mark.to == best.to && !best.main && (mark.main || best.text.isEmpty());
            if (further || better) {
                best = mark;
            }
        }
        return best;
    }

    private static Canvas underlines(List<Mark> sorted, Mark inline) {
        Canvas row = new Canvas();
        int end = 0;
        for (boolean main : new boolean[] {false, true}) {
            for (Mark mark : sorted) {
                if (mark.main == main) {
                    row.put(mark.from, (main ? "^" : "-").repeat(mark.to - mark.from), mark.paint);
                    end = Math.max(end, mark.to);
                }
            }
        }
        row.put(end + 1, inline.text, inline.paint);
        return row;
    }

    private static Canvas connectors(List<Mark> pending, int count) {
        Canvas row = new Canvas();
        for (Mark mark : pending.subList(0, count)) {
            row.put(mark.from, "|", mark.paint);
        }
        return row;
    }
}
