package dev.headrace.formats.file;

/**
 * Finds where records end in a text that comes piece by piece. Bytes are looked at once, in order; what lies inside a
 * quote is remembered across pieces.
 */
public abstract class RecordCutter {

    private long lines;
    private int cut = -1;
    private long linesAtCut;

    /** Looks at {@code from} to {@code to}; positions before {@code from} that were looked at can still be read. */
    public abstract void scan(byte[] bytes, int from, int to);

    /** Where the last complete record of the latest scans ends, -1 if none does. */
    final int cut() {
        return cut;
    }

    /** Line feeds seen since the start, up to the cut. */
    final long linesAtCut() {
        return linesAtCut;
    }

    /** Tells that what lay at {@code start} lies at 0 from now on, and forgets the cut. */
    void moved(int start) {
        cut = -1;
    }

    /** A line feed at {@code at}. */
    protected final void line(int at, boolean endsRecord) {
        lines++;
        if (endsRecord) {
            cut = at + 1;
            linesAtCut = lines;
        }
    }
}
