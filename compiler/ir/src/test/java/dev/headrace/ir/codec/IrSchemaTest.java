package dev.headrace.ir.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.headrace.ir.Samples;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.ir.plan.Stage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IrSchemaTest {

    private static final Path PUBLISHED = Path.of("../../docs/schemas/ir.schema.json");

    private static Set<ValidationMessage> faults(byte[] json) {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(new String(IrSchema.bytes(), StandardCharsets.UTF_8));
        return schema.validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON);
    }

    /** To publish a change: {@code -Dheadrace.publish=true}. Look at it first: can older readers take it? */
    @Test
    void isTheOnePublished() throws IOException {
        if (Boolean.getBoolean("headrace.publish")) {
            Files.createDirectories(PUBLISHED.getParent());
            Files.write(PUBLISHED, IrSchema.bytes());
        }
        assertThat(Files.readString(PUBLISHED)).isEqualTo(new String(IrSchema.bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void allowsAPipelineWithOneOfEverything() {
        assertThat(faults(IrCodec.write(Samples.pipeline()))).isEmpty();
    }

    @Test
    void allowsAPlan() {
        Pipeline pipeline = Samples.pipeline();
        PlannedOutput output = new PlannedOutput("a", PlannedOutput.Kind.RELATION, Samples.scan("a"), Optional.empty());
        Stage flow = new Stage.Dataflow("flow.a", List.of("tx"), List.of(), List.of(output));
        Stage step = new Stage.OpaqueStep(
                "step.b",
                List.of("flow.a"),
                new Op.Via("b", Samples.scan("b"), "f", List.of(), "out", Samples.TX, Optional.of(Samples.clean())),
                new Binding("csv", "in.csv", List.of(), List.of()),
                new Binding("csv", "out.csv", List.of(), List.of()));
        Binding rows = new Binding("parquet", "rows.parquet", List.of(), List.of());
        Stage train = new Stage.Train(
                "train.fraud_net",
                List.of("flow.a"),
                Samples.model(),
                rows,
                Optional.of(rows),
                List.of(new Stage.Learnt("scaled.learnt", rows)),
                "train");
        Stage judge = new Stage.Judge(
                "gate.promote", List.of("train.fraud_net"), Samples.gate(), Samples.model(), rows, "train", "gate");
        assertThat(faults(IrCodec.write(new Plan(pipeline, List.of(flow, step, train, judge)))))
                .isEmpty();
    }

    @Test
    void refusesWhatTheReaderRefuses() {
        String good = new String(IrCodec.write(Samples.pipeline()), StandardCharsets.UTF_8);
        List<String> wrong = List.of(
                good.replace("\"version\":3", "\"version\":4"),
                good.replace("\"kind\":\"asof_join\"", "\"kind\":\"lookup\""),
                good.replace("\"sinks\":", "\"skins\":"),
                good.replace("\"bound\":\"through\"", "\"bound\":\"after\""));
        for (String json : wrong) {
            assertThat(faults(json.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
        }
    }
}
