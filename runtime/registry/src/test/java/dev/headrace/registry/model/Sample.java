package dev.headrace.registry.model;

import dev.headrace.ir.ml.RequirementDef.Comparison;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.registry.gate.Gate;
import dev.headrace.registry.gate.GatePass;
import dev.headrace.registry.gate.Requirement;
import dev.headrace.registry.reference.LabelSummary;
import dev.headrace.registry.reference.NumberSummary;
import dev.headrace.registry.run.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A model as a worker leaves one, and a gate that lets it pass. */
public final class Sample {

    public static final String NAME = "bank.fraud.fraud_net";

    private static final Gate GATE =
            new Gate("promote", "parts.test", List.of(new Requirement("auc_pr", Comparison.AT_LEAST, 0.8)));

    private Sample() {}

    /** A folder with a model whose weights are these. */
    static Path folder(Path scratch, String weights) throws IOException {
        Path folder = Files.createDirectories(scratch.resolve("trained-" + weights));
        Files.createDirectories(folder.resolve("net"));
        Files.writeString(folder.resolve("net/weights.bin"), weights);
        Files.writeString(folder.resolve("model.json"), "{\"version\":1}");
        Files.writeString(folder.resolve("DONE"), "0123\n");
        Files.writeString(scratch.resolve("scaled.csv"), "mean\n1.5\n");
        return folder;
    }

    static Signature signature(DataType amount) {
        return Signature.of(
                "binary",
                Column.sure("is_fraud", DataType.BOOL),
                List.of(
                        Column.sure("amount", amount),
                        Column.optional("kind", new DataType.EnumOf("Kind", List.of("a", "b")))),
                List.of("amount", "kind=a", "kind=b"),
                List.of("false", "true"));
    }

    static Registration registration(Path folder, Signature signature) {
        NumberSummary amounts = new NumberSummary();
        List.of(1.0, 2.5, 4.0).forEach(amounts::add);
        LabelSummary kinds = new LabelSummary();
        List.of("a", "b", "a").forEach(kinds::add);
        return new Registration(
                NAME,
                folder,
                signature,
                "djl.mlp",
                "0.35.1",
                Map.of("hidden", "[16]", "seed", "42"),
                Map.of("scaled", folder.resolveSibling("scaled.csv")),
                List.of(amounts.reference("amount"), kinds.reference("kind")),
                Map.of("auc_pr", 0.91, "odd", Double.NaN),
                Map.of("definition", "ab"),
                List.of(new Reference("run", "20240131-060000-3f2a")));
    }

    /** What lets the model in this folder in. */
    static GatePass pass(Path folder) throws IOException {
        return (GatePass)
                GATE.judge(Map.of("auc_pr", 0.91), ModelFiles.of(folder).sha256());
    }

    /** Registers a model whose amounts are whole numbers. */
    public static ModelVersion registerOther(Path project, Path scratch, String weights) throws IOException {
        Path folder = folder(scratch, weights);
        return ModelRegistry.of(project).register(registration(folder, signature(DataType.INT)), pass(folder));
    }

    /** Registers a model with these weights in a project. */
    public static ModelVersion register(Path project, Path scratch, String weights) throws IOException {
        Path folder = folder(scratch, weights);
        return ModelRegistry.of(project).register(registration(folder, signature(DataType.FLOAT)), pass(folder));
    }
}
