package dev.headrace.sample.fraud;

import dev.headrace.dsl.Definition;
import dev.headrace.dsl.Fit;
import dev.headrace.dsl.Gate;
import dev.headrace.dsl.Label;
import dev.headrace.dsl.Model;
import dev.headrace.dsl.Part;
import dev.headrace.dsl.Pipeline;
import dev.headrace.dsl.Score;
import dev.headrace.dsl.SearchFor;
import dev.headrace.dsl.Split;
import dev.headrace.dsl.Star;
import dev.headrace.sample.fraud.Fraud.Inputs;
import java.math.BigDecimal;
import java.util.List;

/** What is learnt of the dataset of {@link Fraud}. */
@Pipeline("bank.fraud.model")
public final class FraudModel extends Definition implements TransactionRow {
    final Fraud data = use(new Fraud(), "bank.fraud", "tx", "inputs", "rejects");

    final Label<Inputs> isFraud = label("is_fraud", data.inputs, seconds(0)).rare(fraud);
    final Split<Inputs> parts = splitBy("parts", data.inputs, timestamp);
    final Part<Inputs> train = parts.part("train", percent(70));
    final Part<Inputs> valid = parts.part("valid", percent(15));
    final Part<Inputs> judge = parts.part("test", percent(15));
    final Fit<Inputs> scaled = fit("scaled", train).applyToNumeric("scale");
    final Model<Inputs> net = model("fraud_net", isFraud, train)
            .validate(valid)
            .inputs(Star.<Inputs>all().except(source, target, timestamp))
            .using(scaled)
            .trainer(call("djl.mlp")
                    .with("hidden", List.of(64, 32))
                    .with("epochs", 20)
                    .with("batch", 512)
                    .with("seed", 42))
            .search(SearchFor.by("random")
                    .inLog("learning_rate", new BigDecimal("1e-4"), new BigDecimal("1e-2"))
                    .set("trials", 8)
                    .maximise("auc_pr"));
    final Gate promote = gate("promote", net, judge)
            .require(metric("auc_pr").ge(0.80))
            .require(metricAt("recall", "precision", percent(95)).ge(percent(60)))
            .register("production");
    final Score<Inputs> scored = score("scored", data.inputs, net, "production");

    {
        sink("blocked", scored).where(scored.score().gt(percent(90))).batch(parquet("out/blocked")).stream(
                kafka("fraud.block").json());
        deploy("nightly")
                .run(
                        call("airflow")
                                .with("cron", "0 2 * * *")
                                .with("zone", "Europe/Paris")
                                .with("start", date("2024-01-01"))
                                .with("catchup", false)
                                .with("retries", every(3, minutes(5))),
                        "promote")
                .engine("beam.spark")
                .needs("fraud_net")
                .with("cpu", 2)
                .with("memory", gib(4))
                .with("gpu", range(0, 1))
                .with("time", hours(1));
        deploy("live")
                .runAsStream(instant("2024-06-01T00:00:00Z"), "blocked", "rejects")
                .engine("beam.flink");
    }
}
