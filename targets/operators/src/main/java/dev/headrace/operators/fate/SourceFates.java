package dev.headrace.operators.fate;

import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.pipeline.Expectation;
import dev.headrace.ir.pipeline.Fate;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.operators.rows.Chunks;
import dev.headrace.operators.rows.Session;
import dev.headrace.target.ExpectationReport;
import dev.headrace.target.RowIssue;
import dev.headrace.target.SourceReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The books of one source: its rows, its bad rows and what became of them. Any thread may write.
 *
 * <p>Where one process does all the work, a row whose fate is to end the run ends it at once. Where many do, each keeps books
 * of its own ({@link #collecting}), hands them over page by page ({@link #drain}), and one adds them up ({@link #absorb}): so
 * the message names the first such row of the input, whoever met it.
 */
public final class SourceFates {

    /** Bad rows shown per source. */
    private static final int SHOWN = 10;

    private final SourceDef source;
    private final Rule onError;
    private final List<Rule> expectations = new ArrayList<>();
    private final LongAdder read = new LongAdder();
    private final LongAdder dropped = new LongAdder();
    private final LongAdder warned = new LongAdder();
    private final LongAdder diverted = new LongAdder();
    private final Rejected rejected;
    private final TreeMap<Shown, RowIssue> issues = new TreeMap<>(Shown.ORDER);
    private final TreeMap<Shown, RowIssue> failures = new TreeMap<>(Shown.ORDER);
    private final boolean collecting;
    private volatile IntFunction<String> inputs = n -> "";

    /** What the issues shown are ordered by, so that the same ones are shown each time. */
    private record Shown(
            long place,
            String step,
            String reason,
            @Nullable String column,
            @Nullable String value) {
        // Groups have no place: without the column, which of two that fail alike is shown would depend on the threads.
        static final Comparator<Shown> ORDER = Comparator.comparingLong(Shown::place)
                .thenComparing(Shown::step)
                .thenComparing(Shown::reason)
                .thenComparing(Shown::column, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Shown::value, Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    public SourceFates(SourceDef source, Session session) {
        this(source, session, false);
    }

    /** Books that only write down what ends the run. */
    public static SourceFates collecting(SourceDef source, Session session) {
        return new SourceFates(source, session, true);
    }

    private SourceFates(SourceDef source, Session session, boolean collecting) {
        this.source = source;
        this.collecting = collecting;
        this.onError = new Rule("their schema or an expression", source.batchPolicy());
        for (Expectation e : source.expectations()) {
            expectations.add(new Rule("`" + e.text() + "`", e.policy()));
        }
        this.rejected = new Rejected(source.schema(), session);
    }

    /** The names of the input's files, by the number that places have. */
    public void inputs(List<String> names) {
        List<String> copy = List.copyOf(names);
        inputs = n -> n < copy.size() ? copy.get(n) : "";
    }

    /** The same, where the names of parts of the input are known when they are asked for; empty for one unknown. */
    public void inputs(IntFunction<String> names) {
        inputs = names;
    }

    public void countRead(long rows) {
        read.add(rows);
    }

    /** Rows read so far. */
    public long read() {
        return read.sum();
    }

    /** The rule for rows that do not parse, break their schema or fail in an operator. */
    public Rule onError() {
        return onError;
    }

    public Rule expectation(int index) {
        return expectations.get(index);
    }

    /** Lets a row that breaks a rule meet its fate; says whether it stays. */
    public boolean meet(Rule rule, Offence offence) {
        rule.count();
        Fate fate = rule.policy().fate();
        if (fate == Fate.FAIL) {
            if (!collecting) {
                throw failure(issue(offence, fate));
            }
            keep(failures, 1, shown(offence), () -> issue(offence, fate));
            return false;
        }
        keep(issues, SHOWN, shown(offence), () -> issue(offence, fate));
        switch (fate) {
            case DROP -> dropped.increment();
            case DIVERT -> {
                diverted.increment();
                rejected.add(offence, place(offence.place()));
            }
            case WARN -> warned.increment();
            case FAIL -> throw new IllegalStateException("a row that ends the run was settled before");
        }
        return fate == Fate.WARN;
    }

    /** The same for a row that cannot stay, since it has no value: where it should be warned of, it goes and is counted. */
    public void meetAndGo(Rule rule, Offence offence) {
        if (meet(rule, offence)) {
            warned.decrement();
            dropped.increment();
        }
    }

    private static Shown shown(Offence offence) {
        return new Shown(offence.place(), offence.step(), offence.reason(), offence.column(), offence.value());
    }

    /** Keeps the first few. */
    private static void keep(TreeMap<Shown, RowIssue> kept, int most, Shown key, Supplier<RowIssue> issue) {
        synchronized (kept) {
            if (kept.size() >= most && Shown.ORDER.compare(key, kept.lastKey()) >= 0) {
                return;
            }
            kept.put(key, issue.get());
            if (kept.size() > most) {
                kept.pollLastEntry();
            }
        }
    }

    private RowIssue issue(Offence offence, Fate fate) {
        return new RowIssue(
                source.name(),
                offence.step(),
                offence.code(),
                place(offence.place()),
                Optional.ofNullable(offence.column()),
                offence.reason(),
                Privacy.shown(source.schema(), offence.column(), offence.value()),
                fate);
    }

    private RunFailure failure(RowIssue issue) {
        StringBuilder message =
                new StringBuilder("source `").append(source.name()).append("`: ");
        if (!issue.place().isEmpty()) {
            message.append(issue.place()).append(": ");
        }
        issue.column().ifPresent(c -> message.append('`').append(c).append("`: "));
        message.append(issue.reason());
        issue.value().ifPresent(v -> message.append(" (").append(v).append(')'));
        if (!issue.step().equals(source.name())) {
            message.append(", in ").append(issue.step());
        }
        return new RunFailure(Diagnostic.of(issue.code(), message.toString())
                .note("a bad row ends the run unless its source says otherwise; no output was changed")
                .help("mend the row, or say what becomes of bad rows: `on error drop` or `on error divert`")
                .build());
    }

    /** {@code data/tx.csv:17}. */
    private String place(long place) {
        String input = place == Offence.NOWHERE ? "" : inputs.apply(Batch.inputOf(place));
        return input.isEmpty() ? "" : input + ":" + Batch.lineOf(place);
    }

    /** What was written since the last call, without the diverted rows. */
    public FatePage drain() {
        return new FatePage(
                source.name(),
                read.sumThenReset(),
                dropped.sumThenReset(),
                warned.sumThenReset(),
                diverted.sumThenReset(),
                onError.drain(),
                expectations.stream().map(Rule::drain).toList(),
                drained(issues),
                drained(failures));
    }

    /** The rows diverted since the last call, under the schema of {@link #rejected()}. */
    public List<Batch> drainRejected() {
        return rejected.drain();
    }

    private static List<FatePage.Entry> drained(TreeMap<Shown, RowIssue> kept) {
        synchronized (kept) {
            List<FatePage.Entry> entries = new ArrayList<>();
            kept.forEach((shown, issue) -> entries.add(FatePage.Entry.of(shown.place(), issue)));
            kept.clear();
            return entries;
        }
    }

    /** Adds a page of other books of the same source. */
    public void absorb(FatePage page) {
        read.add(page.read());
        dropped.add(page.dropped());
        warned.add(page.warned());
        diverted.add(page.diverted());
        onError.count(page.onErrorBroken());
        for (int i = 0; i < expectations.size(); i++) {
            expectations.get(i).count(page.broken().get(i));
        }
        absorb(page.issues(), issues, SHOWN);
        absorb(page.failures(), failures, 1);
    }

    private static void absorb(List<FatePage.Entry> entries, TreeMap<Shown, RowIssue> kept, int most) {
        for (FatePage.Entry entry : entries) {
            Shown shown = new Shown(entry.order(), entry.step(), entry.reason(), entry.column(), entry.value());
            keep(kept, most, shown, entry::issue);
        }
    }

    /** Ends the run if a row was met that does. */
    public void raiseFailure() {
        synchronized (failures) {
            if (!failures.isEmpty()) {
                throw failure(failures.firstEntry().getValue());
            }
        }
    }

    /** Ends the run if a ceiling was broken. Called when all work is done. */
    public void checkCeilings() {
        long rows = read();
        onError.checkCeiling(source.name(), rows);
        expectations.forEach(e -> e.checkCeiling(source.name(), rows));
    }

    /** The diverted rows, not yet in order: see {@code RejectedRows}. */
    public Chunks rejected() {
        return rejected.unsorted();
    }

    public SourceDef source() {
        return source;
    }

    public List<RowIssue> issues() {
        synchronized (issues) {
            return List.copyOf(issues.values());
        }
    }

    public SourceReport report() {
        List<ExpectationReport> reports = new ArrayList<>();
        for (int i = 0; i < expectations.size(); i++) {
            Rule rule = expectations.get(i);
            reports.add(new ExpectationReport(
                    source.expectations().get(i).text(), rule.policy().fate(), rule.broken()));
        }
        return new SourceReport(source.name(), read(), dropped.sum(), warned.sum(), diverted.sum(), reports);
    }
}
