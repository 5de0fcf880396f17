package dev.headrace.ir.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.ir.Samples;
import dev.headrace.ir.function.Functions;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.pipeline.RelationKind;
import dev.headrace.ir.step.StepBody;
import dev.headrace.ir.step.StepDef;
import dev.headrace.ir.step.StepKind;
import dev.headrace.ir.step.StepOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IrCodecTest {

    private static final byte[] GOOD = IrCodec.write(Samples.pipeline());
    private final DiagnosticSink diagnostics = new DiagnosticSink();

    private Optional<Pipeline> read(byte[] bytes) {
        return new IrCodec(Samples.FUNCTIONS).readPipeline(bytes, "it.json", diagnostics);
    }

    private Optional<Pipeline> read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    private String message() {
        assertThat(diagnostics.diagnostics()).hasSize(1);
        Diagnostic diagnostic = diagnostics.diagnostics().get(0);
        assertThat(diagnostic.code()).isEqualTo(Code.HR0803);
        return diagnostic.message();
    }

    private static String good() {
        return new String(GOOD, StandardCharsets.UTF_8);
    }

    @Test
    void writesTheSameBytesAgain() {
        assertThat(IrCodec.write(read(GOOD).orElseThrow())).isEqualTo(GOOD);
    }

    @Test
    void writesAsciiOnly() {
        for (byte b : GOOD) {
            assertThat(b).isPositive();
        }
    }

    @Test
    void aNewerVersionIsSaidToBeNewer() {
        assertThat(read(good().replace("\"version\":3", "\"version\":4"))).isEmpty();
        assertThat(message()).isEqualTo("`it.json` cannot be read: it has version 4, this Headrace reads up to 3");
    }

    @Test
    void otherDocumentsAreSaidToBeOthers() {
        assertThat(read("{\"name\": 1}")).isEmpty();
        assertThat(message()).isEqualTo("`it.json` cannot be read: it is no Headrace document");
    }

    @Test
    void aPlanIsNoPipeline() {
        assertThat(read("{\"headrace\":\"plan\",\"version\":3,\"body\":{}}")).isEmpty();
        assertThat(message()).endsWith("it holds no pipeline");
    }

    @Test
    void anUnknownFieldIsNotSkipped() {
        assertThat(read(good().replace("\"unbuilt\":[", "\"extra\":1,\"unbuilt\":[")))
                .isEmpty();
        assertThat(message()).endsWith("`extra` is not known here");
    }

    @Test
    void aMissingFieldIsNamedWithItsPlace() {
        assertThat(read(good().replace("\"sinks\":", "\"skins\":"))).isEmpty();
        assertThat(message()).endsWith("at sinks: it is missing");
    }

    @Test
    void anIllTypedNodeIsRefusedWhereItStands() {
        assertThat(read(good().replace("\"keys\":[\"k\"],\"columns\"", "\"keys\":[\"x\"],\"columns\"")))
                .isEmpty();
        assertThat(message()).contains("root[1]: key `x` is optional");
    }

    @Test
    void aPipelineThatIsNotSoundIsRefused() {
        assertThat(read(good().replace("\"relation\":\"base\"", "\"relation\":\"gone\"")))
                .isEmpty();
        assertThat(message()).contains("reads `gone`");
    }

    @Test
    void aFunctionThatIsNotThereIsNamed() {
        Functions none = Functions.of();
        assertThat(new IrCodec(none).readPipeline(GOOD, "it.json", diagnostics)).isEmpty();
        assertThat(message()).contains("this version has no function `less`");
    }

    @Test
    void aFunctionOfAnotherFormIsNotTaken() {
        String other = good().replace(
                        "\"function\":\"less\",\"parameters\":[\"int\",\"int\"],\"result\":\"bool\"",
                        "\"function\":\"less\",\"parameters\":[\"int\",\"int\"],\"result\":\"int\"");
        assertThat(read(other)).isEmpty();
        assertThat(message()).contains("function `less` has another form in this version");
    }

    @Test
    void aDocumentCutAnywhereIsRefused() {
        for (int length = 0; length < GOOD.length; length += 97) {
            DiagnosticSink sink = new DiagnosticSink();
            byte[] cut = Arrays.copyOf(GOOD, length);
            assertThat(new IrCodec(Samples.FUNCTIONS).readPipeline(cut, "it.json", sink))
                    .isEmpty();
            assertThat(sink.hasErrors()).isTrue();
        }
    }

    /** Whatever stands in the bytes: a pipeline that is sound, or a message; never an exception. */
    @Test
    void damageIsNeverThrown() {
        SplittableRandom random = new SplittableRandom(1);
        int refused = 0;
        for (int i = 0; i < 3_000; i++) {
            byte[] bytes = GOOD.clone();
            int changes = random.nextInt(1, 4);
            for (int c = 0; c < changes; c++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(32, 127);
            }
            DiagnosticSink sink = new DiagnosticSink();
            boolean there = new IrCodec(Samples.FUNCTIONS)
                    .readPipeline(bytes, "it.json", sink)
                    .isPresent();
            assertThat(there).isNotEqualTo(sink.hasErrors());
            refused += there ? 0 : 1;
        }
        assertThat(refused).isGreaterThan(1_000);
    }

    @Test
    void deepExpressionsAreRead() {
        String deep = "{\"kind\":\"not\",\"operand\":".repeat(500);
        String json = good().replaceFirst(
                        "\\{\"kind\":\"is_null\",\"operand\":\\{[^}]*}}",
                        deep + "{\"kind\":\"literal\",\"type\":\"bool\",\"value\":true}" + "}".repeat(500));
        assertThat(read(json)).isPresent();
    }

    @Test
    void endlessNestingIsRefused() {
        assertThat(read("[".repeat(100_000))).isEmpty();
        assertThat(message()).endsWith("it is no whole JSON document");
    }

    @Test
    void emptyAndFalseAreLeftOut() {
        String json = new String(
                IrCodec.write(new Pipeline("", List.of(), List.of(), List.of(), List.of(), List.of(), List.of())),
                StandardCharsets.UTF_8);
        assertThat(json)
                .isEqualTo("{\"headrace\":\"pipeline\",\"version\":3,\"body\":{\"packageName\":\"\",\"params\":[],"
                        + "\"sources\":[],\"relations\":[],\"sinks\":[],\"tests\":[],\"unbuilt\":[]}}");
    }

    @Test
    void aStepOfAnyKindComesBack() {
        StepBody.Java java = new StepBody.Java("acme.Cleaning#clean", Optional.of(StepKind.ROWS));
        StepBody.Command command = new StepBody.Command(List.of("x", "{in}"), StepOptions.standard());
        for (StepBody body : List.of(java, command, Samples.clean().body())) {
            StepDef step = new StepDef("in", List.of("a"), List.of("b"), body, List.of(), "clean.mlflow:3");
            Op via = new Op.Via(
                    "t.1.via", Samples.scan("t.0"), "clean", List.of(), "out", Samples.TX, Optional.of(step));
            Relation relation = new Relation("t", RelationKind.TABLE, via, Optional.empty(), "");
            Pipeline p = Samples.pipeline();
            Pipeline pipeline =
                    new Pipeline("", p.params(), p.sources(), List.of(relation), List.of(), List.of(), List.of());
            assertThat(read(IrCodec.write(pipeline))).contains(pipeline);
        }
    }

    /** Each written once, when its version was new; never written again. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void readsWhatEveryVersionWrote(int version) throws IOException {
        String name = "version" + version + ".json";
        try (InputStream kept = Objects.requireNonNull(getClass().getResourceAsStream(name))) {
            String json = new String(kept.readAllBytes(), StandardCharsets.UTF_8);
            String now = json.replace("\"version\":" + version, "\"version\":" + IrCodec.VERSION);
            assertThat(IrCodec.write(read(json).orElseThrow())).isEqualTo(now.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void aDefinitionOfSomethingElseIsRefused() {
        String json = good().replace("\"name\":\"parts\",\"definition\"", "\"name\":\"pieces\",\"definition\"");
        assertThat(json).isNotEqualTo(good());
        assertThat(read(json)).isEmpty();
        assertThat(message()).endsWith("pieces: a definition of something else");
    }
}
