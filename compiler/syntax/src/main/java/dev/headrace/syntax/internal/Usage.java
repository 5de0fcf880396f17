package dev.headrace.syntax.internal;

import static dev.headrace.syntax.internal.HeadraceParser.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How things are written, one line each: the help of a message about an entry that starts with that word. */
final class Usage {

    private static final Map<Integer, String> DECLARATIONS = Map.ofEntries(
            Map.entry(LANGUAGE, "language 1"),
            Map.entry(PACKAGE, "package bank.fraud"),
            Map.entry(USE, "use bank.shared.{Transaction, Category}"),
            Map.entry(PARAM, "param days: Int = 14 where days > 0"),
            Map.entry(ENUM, "enum Gender { F, M }"),
            Map.entry(SCHEMA, "schema Payment { amount: Float where amount >= 0 }"),
            Map.entry(SOURCE, "source tx: Payment { batch = csv(\"payments.csv\") }"),
            Map.entry(TABLE, "table big from tx { where amount > 100 }"),
            Map.entry(FEATURES, "features payments by customer from tx { total_2h = sum(amount) over 2h through }"),
            Map.entry(DATASET, "dataset inputs from tx { with payments }"),
            Map.entry(LABEL, "label is_fraud for inputs horizon 0s = fraud"),
            Map.entry(SPLIT, "split parts of inputs by timestamp { train = 70%, test = 30% }"),
            Map.entry(FIT, "fit scaled on parts.train { scale numeric }"),
            Map.entry(MODEL, "model net predicts is_fraud from parts.train { inputs = all }"),
            Map.entry(GATE, "gate promote net on parts.test { require auc_pr >= 0.8 }"),
            Map.entry(SCORE, "score scored from inputs with net@production"),
            Map.entry(SINK, "sink out from big { batch = parquet(\"out/big\") }"),
            Map.entry(STEP, "step clean(rows: Payment, k: Int = 3) -> (cleaned: Payment) = java(\"bank.Clean\")"),
            Map.entry(WATCH, "watch drift on scored against parts.train { psi(*) <= 0.2 else alert }"),
            Map.entry(DEPLOY, "deploy nightly { run out as airflow(cron = \"0 2 * * *\") }"),
            Map.entry(PROFILE, "profile prod { tx { batch = csv(\"/data/tx.csv\") } }"),
            Map.entry(TEST, "test \"big payments\" { given tx { … } expect big { … } }"));

    private static final Map<Integer, String> VERBS = Map.ofEntries(
            Map.entry(WHERE, "where amount > 100"),
            Map.entry(DERIVE, "derive { cents = amount * 100 }"),
            Map.entry(KEEP, "keep customer, payments.*"),
            Map.entry(DROP, "drop customer, payments.*"),
            Map.entry(RENAME, "rename amount -> paid"),
            Map.entry(ONE_HOT, "one_hot gender"),
            Map.entry(FILL, "fill payments.* = 0"),
            Map.entry(JOIN, "join left shops on shop"),
            Map.entry(WITH, "with payments"),
            Map.entry(ASOF, "asof join activity within 30d"),
            Map.entry(UNION, "union more"),
            Map.entry(GROUP, "group by shop every 1h { total = sum(amount) }"),
            Map.entry(SESSION, "session by customer gap 30m { n = count() }"),
            Map.entry(DEDUPE, "dedupe by id"),
            Map.entry(EXPLODE, "explode items"),
            Map.entry(SAMPLE, "sample 10% by customer seed 7"),
            Map.entry(SORT, "sort by amount desc limit 25"),
            Map.entry(LIMIT, "limit 25"),
            Map.entry(VIA, "via clean(k = 3)"));

    private static final Map<Integer, String> ENTRIES = Map.ofEntries(
            Map.entry(FOR, "for w in [2h, 12h] { total_{w} = sum(amount) over w through }"),
            Map.entry(ONE_HOT, "one_hot gender"),
            Map.entry(LATENESS, "lateness = 10m else drop"),
            Map.entry(EXPECT, "expect amount > 0 else divert"),
            Map.entry(ON, "on error divert max 1%"),
            Map.entry(ACCEPTS, "accepts pii"),
            Map.entry(USING, "using scaled"),
            Map.entry(SEARCH, "search random { learning_rate in log(1e-4 .. 1e-2), trials = 8, maximise auc_pr }"),
            Map.entry(REQUIRE, "require auc_pr >= 0.8"),
            Map.entry(THEN, "then register stage production"),
            Map.entry(RUN, "run out as airflow(cron = \"0 2 * * *\")"),
            Map.entry(ENGINE, "engine beam.flink"),
            Map.entry(NEEDS, "needs net { cpu = 2, memory = 4GiB }"),
            Map.entry(GIVEN, "given tx { | amount |\\n | 10.0 | }"));

    private static final Map<Integer, List<String>> LEADERS = Map.of(
            HeadraceParser.RULE_sourceEntry, List.of("lateness", "on", "expect", "batch", "stream", "idle"),
            HeadraceParser.RULE_sinkEntry, List.of("accepts", "batch", "stream"),
            HeadraceParser.RULE_item, List.of("one_hot", "for"),
            HeadraceParser.RULE_modelEntry, List.of("using", "search", "inputs", "trainer"),
            HeadraceParser.RULE_searchEntry, List.of("maximise", "minimise"),
            HeadraceParser.RULE_gateEntry, List.of("require", "then"),
            HeadraceParser.RULE_deployEntry, List.of("run", "engine", "needs", "on", "every"),
            HeadraceParser.RULE_testEntry, List.of("given", "expect"));

    private Usage() {}

    /** The words with which an entry of {@code rule} may start. */
    static List<String> leaders(int rule) {
        return LEADERS.getOrDefault(rule, List.of());
    }

    /** How the entry of {@code rule} that starts with {@code keyword} is written. */
    static Optional<String> of(int rule, int keyword) {
        switch (rule) {
            case HeadraceParser.RULE_topEntry:
                return Optional.ofNullable(DECLARATIONS.get(keyword));
            case HeadraceParser.RULE_verb:
                return Optional.ofNullable(VERBS.get(keyword));
            case HeadraceParser.RULE_field:
                return Optional.of("amount: Float? where amount >= 0");
            case HeadraceParser.RULE_item:
                return Optional.of(ENTRIES.getOrDefault(
                        keyword == FOR || keyword == ONE_HOT ? keyword : 0, "total = sum(amount) over 2h through"));
            case HeadraceParser.RULE_mapArm:
                return Optional.of("\"a\", \"b\" -> 1, else -> 0");
            case HeadraceParser.RULE_gridRow:
            case HeadraceParser.RULE_gridHeader:
                return Optional.of("| name | amount |");
            default:
                return Optional.ofNullable(ENTRIES.get(keyword));
        }
    }
}
