package dev.headrace.target.tck.oracle;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.pipeline.ErrorPolicy;
import dev.headrace.ir.pipeline.Fate;
import dev.headrace.ir.pipeline.SourceDef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rule 12: what became of bad rows. */
final class Ledger {

    /** The account of one source. */
    static final class Account {
        final SourceDef source;
        final List<Reject> rejects = new ArrayList<>();
        final List<Long> broken = new ArrayList<>();
        long read;
        long dropped;
        long warned;
        long underPolicy;
        long failedInOperators;

        Account(SourceDef source) {
            this.source = source;
            source.expectations().forEach(e -> broken.add(0L));
        }
    }

    private final Map<String, Account> accounts = new LinkedHashMap<>();

    Ledger(List<SourceDef> sources) {
        sources.forEach(s -> accounts.put(s.name(), new Account(s)));
    }

    Account account(String source) {
        Account account = accounts.get(source);
        if (account == null) {
            throw new IllegalArgumentException("no source `" + source + "`");
        }
        return account;
    }

    /**
     * A row broke a rule in an operator. It cannot stay, whatever its fate: there is no value to go on with.
     *
     * @param origin the source whose fate it meets; without one, the run fails
     */
    void brokeIn(String step, Optional<String> column, Optional<String> origin) {
        if (origin.isEmpty()) {
            throw failed();
        }
        Account account = account(origin.get());
        account.underPolicy++;
        account.failedInOperators += step.equals(origin.get()) ? 0 : 1;
        Fate fate = account.source.batchPolicy().fate();
        if (fate == Fate.WARN) {
            account.dropped++;
        } else {
            meet(account, fate, new Reject(Code.HR0701.name(), column, step));
        }
    }

    /** A row meets a fate. Whether it stays is for the caller to see: with {@link Fate#WARN} it does. */
    void meet(Account account, Fate fate, Reject reject) {
        switch (fate) {
            case FAIL -> throw failed();
            case DROP -> account.dropped++;
            case WARN -> account.warned++;
            case DIVERT -> account.rejects.add(reject);
        }
    }

    /** Rule 12: a ceiling; more bad rows than that share of the rows read fail the run. */
    static void ceiling(ErrorPolicy policy, long bad, long read) {
        policy.maxShare().ifPresent(max -> {
            if (BigDecimal.valueOf(bad).compareTo(max.multiply(BigDecimal.valueOf(read))) > 0) {
                throw RunFailure.of(Code.HR0705, "more bad rows than allowed");
            }
        });
    }

    void ceilings() {
        for (Account account : accounts.values()) {
            ceiling(account.source.batchPolicy(), account.underPolicy, account.read);
        }
    }

    private static RunFailure failed() {
        return RunFailure.of(Code.HR0701, "a row breaks a rule");
    }
}
