package dev.headrace.formats.file;

/** Cuts after each line feed. */
public final class LineCutter extends RecordCutter {

    @Override
    public void scan(byte[] bytes, int from, int to) {
        for (int at = WordScan.next(bytes, from, to, WordScan.LINE_FEEDS, WordScan.LINE_FEEDS);
                at < to;
                at = WordScan.next(bytes, at + 1, to, WordScan.LINE_FEEDS, WordScan.LINE_FEEDS)) {
            line(at, true);
        }
    }
}
