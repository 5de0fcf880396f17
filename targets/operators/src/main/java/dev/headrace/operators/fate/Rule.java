package dev.headrace.operators.fate;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.pipeline.ErrorPolicy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.concurrent.atomic.LongAdder;

/** A declared fate and how many rows have met it. */
public final class Rule {

    private final String text;
    private final ErrorPolicy policy;
    private final LongAdder broken = new LongAdder();

    /** @param text the rule as a message names it: {@code `amount < 100000`} */
    Rule(String text, ErrorPolicy policy) {
        this.text = text;
        this.policy = policy;
    }

    public String text() {
        return text;
    }

    public ErrorPolicy policy() {
        return policy;
    }

    public long broken() {
        return broken.sum();
    }

    /** One more that breaks it. */
    public void count() {
        broken.increment();
    }

    void count(long times) {
        broken.add(times);
    }

    /** How many have met it since the last call. */
    long drain() {
        return broken.sumThenReset();
    }

    /** Ends the run if a larger share of the rows read met the fate than is allowed. */
    void checkCeiling(String source, long read) {
        policy.maxShare().ifPresent(most -> {
            BigDecimal allowed = most.multiply(BigDecimal.valueOf(read));
            if (BigDecimal.valueOf(broken()).compareTo(allowed) > 0) {
                throw tooMany(source, read, most);
            }
        });
    }

    private RunFailure tooMany(String source, long read, BigDecimal most) {
        BigDecimal share = BigDecimal.valueOf(broken() * 100.0 / read).setScale(2, RoundingMode.HALF_EVEN);
        String percent = most.movePointRight(2).stripTrailingZeros().toPlainString();
        return new RunFailure(Diagnostic.of(
                        Code.HR0705,
                        broken() + " of " + read + " rows of `" + source + "` ("
                                + share.stripTrailingZeros().toPlainString() + " %) break " + text + ", more than the "
                                + percent + " % allowed")
                .note("no output was changed")
                .help("mend the input, or allow a larger share in the source's declaration")
                .build());
    }
}
