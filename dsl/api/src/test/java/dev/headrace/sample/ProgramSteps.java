package dev.headrace.sample;

import dev.headrace.dsl.Definition;
import dev.headrace.dsl.SchemaOf;
import dev.headrace.dsl.Source;
import dev.headrace.dsl.Step;
import dev.headrace.dsl.Table;
import dev.headrace.dsl.Type;
import dev.headrace.dsl.value.FloatColumn;
import dev.headrace.dsl.value.InstantColumn;
import dev.headrace.dsl.value.IntColumn;
import dev.headrace.dsl.value.IntExpr;
import dev.headrace.dsl.value.TextColumn;

/** Steps of every kind, and calls of them. */
public final class ProgramSteps extends Definition {

    /** A payment. */
    public interface PaymentRow {
        TextColumn<PaymentRow> card = TextColumn.named("card");
        FloatColumn<PaymentRow> amount = FloatColumn.named("amount");
        InstantColumn<PaymentRow> at = InstantColumn.named("at");

        SchemaOf<PaymentRow> SCHEMA = SchemaOf.<PaymentRow>named("Payment")
                .field(card, Type.TEXT)
                .field(amount, Type.FLOAT)
                .field(at, Type.INSTANT)
                .eventTime();
    }

    /** A payment with a score. */
    public interface ScoredRow {
        TextColumn<ScoredRow> card = TextColumn.named("card");
        IntColumn<ScoredRow> score = IntColumn.named("score");

        SchemaOf<ScoredRow> SCHEMA =
                SchemaOf.<ScoredRow>named("Scored").field(card, Type.TEXT).field(score, Type.INT);
    }

    final IntExpr<Object> depth = param("depth", 3);

    final Source<PaymentRow> payments =
            source("payments", PaymentRow.SCHEMA).batch(csv("payments.csv").zone("UTC"));

    final Step<PaymentRow, PaymentRow> clean = step("clean", "in", PaymentRow.SCHEMA, "out", PaymentRow.SCHEMA)
            .doc("Cleans.")
            .param("by", Type.FLOAT, 1.5)
            .java("acme.Cleaning#clean");

    final Step<PaymentRow, ScoredRow> scoring = step("score", "in", PaymentRow.SCHEMA, "out", ScoredRow.SCHEMA)
            .param("k", Type.INT)
            .file("rules")
            .report("report")
            .command("python3", "score.py", "{in}", "{out}", "{report}", "{k}", "{rules}")
            .format("jsonl")
            .timeout(minutes(10))
            .retries(2)
            .retryDelay(seconds(5))
            .cpus(2)
            .memory(gib(4))
            .gpus(0)
            .env("MODE=fast")
            .secrets("api_key");

    final Step<ScoredRow, ScoredRow> boxed = step("boxed", "in", ScoredRow.SCHEMA, "kept", ScoredRow.SCHEMA)
            .container("acme/box:1", "{in}", "{kept}")
            .network();

    final class Scores extends Table<Scores> implements ScoredRow {
        Scores() {
            super("scores", payments);
            via(clean);
            via(clean.with("by", 2.5));
            via(scoring.with("k", depth).with("rules", "rules.txt"));
            where(ScoredRow.score.gt(0));
            via(boxed);
        }
    }

    final Scores scores = add(new Scores());
}
