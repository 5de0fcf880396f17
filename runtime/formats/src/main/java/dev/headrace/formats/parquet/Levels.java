package dev.headrace.formats.parquet;

import java.util.Arrays;
import java.util.List;

/** Which values of a column are there. */
final class Levels {

    private int[] levels = new int[0];
    private int rows;
    private int present;

    /** Looks through a column of some pieces. */
    void read(List<Piece> pieces, int column) {
        rows = 0;
        present = 0;
        boolean some = pieces.stream().anyMatch(p -> p.batch().column(column).nulls() != null);
        for (Piece piece : pieces) {
            boolean[] nulls = piece.batch().column(column).nulls();
            if (some) {
                room(rows + piece.rows());
            }
            if (nulls != null) {
                present += mark(nulls, piece);
            } else {
                if (some) {
                    Arrays.fill(levels, rows, rows + piece.rows(), 1);
                }
                present += piece.rows();
            }
            rows += piece.rows();
        }
    }

    private int mark(boolean[] nulls, Piece piece) {
        int count = 0;
        int at = rows;
        for (int row = piece.from(); row < piece.to(); row++) {
            int level = nulls[row] ? 0 : 1;
            levels[at++] = level;
            count += level;
        }
        return count;
    }

    private void room(int size) {
        if (levels.length < size) {
            levels = Arrays.copyOf(levels, Math.max(size, levels.length * 2));
        }
    }

    int rows() {
        return rows;
    }

    int present() {
        return present;
    }

    /** How many of the rows {@code from} to {@code to} have a value. */
    int present(int from, int to) {
        if (present == rows) {
            return to - from;
        }
        int count = 0;
        for (int row = from; row < to; row++) {
            count += levels[row];
        }
        return count;
    }

    /** Writes which of the rows {@code from} to {@code to} have a value, after the length of that. */
    void write(int from, int to, PageBytes out) {
        int gap = out.gap();
        if (present == rows) {
            Hybrid.run(1, to - from, 1, out);
        } else {
            Hybrid.write(levels, from, to, 1, out);
        }
        out.fill(gap, out.size() - gap - Integer.BYTES);
    }
}
