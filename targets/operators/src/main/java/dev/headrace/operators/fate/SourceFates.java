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

/** The books of one source: its rows, its bad rows and what became of them. Any thread may write. */
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
    private volatile List<String> inputs = List.of();

    /** What the issues shown are ordered by, so that the same ones are shown each time. */
    private record Shown(long place, String step, String reason) {
        static final Comparator<Shown> ORDER = Comparator.comparingLong(Shown::place)
                .thenComparing(Shown::step)
                .thenComparing(Shown::reason);
    }

    public SourceFates(SourceDef source, Session session) {
        this.source = source;
        this.onError = new Rule("their schema or an expression", source.batchPolicy());
        for (Expectation e : source.expectations()) {
            expectations.add(new Rule("`" + e.text() + "`", e.policy()));
        }
        this.rejected = new Rejected(source.schema(), session);
    }

    /** The names of the input's files, by the number that places have. */
    public void inputs(List<String> names) {
        inputs = List.copyOf(names);
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
            throw failure(offence);
        }
        show(offence, fate);
        switch (fate) {
            case DROP -> dropped.increment();
            case DIVERT -> {
                diverted.increment();
                rejected.add(offence, place(offence.place()));
            }
            case WARN -> warned.increment();
            case FAIL -> throw failure(offence);
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

    private void show(Offence offence, Fate fate) {
        Shown key = new Shown(offence.place(), offence.step(), offence.reason());
        synchronized (issues) {
            if (issues.size() >= SHOWN && Shown.ORDER.compare(key, issues.lastKey()) >= 0) {
                return;
            }
            issues.put(key, issue(offence, fate));
            if (issues.size() > SHOWN) {
                issues.pollLastEntry();
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

    private RunFailure failure(Offence offence) {
        RowIssue issue = issue(offence, Fate.FAIL);
        StringBuilder message =
                new StringBuilder("source `").append(source.name()).append("`: ");
        if (!issue.place().isEmpty()) {
            message.append(issue.place()).append(": ");
        }
        issue.column().ifPresent(c -> message.append('`').append(c).append("`: "));
        message.append(issue.reason());
        issue.value().ifPresent(v -> message.append(" (").append(v).append(')'));
        if (!offence.step().equals(source.name())) {
            message.append(", in ").append(offence.step());
        }
        return new RunFailure(Diagnostic.of(offence.code(), message.toString())
                .note("a bad row ends the run unless its source says otherwise; no output was changed")
                .help("mend the row, or say what becomes of bad rows: `on error drop` or `on error divert`")
                .build());
    }

    /** {@code data/tx.csv:17}. */
    private String place(long place) {
        int input = Batch.inputOf(place);
        if (place == Offence.NOWHERE || input >= inputs.size()) {
            return "";
        }
        return inputs.get(input) + ":" + Batch.lineOf(place);
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
