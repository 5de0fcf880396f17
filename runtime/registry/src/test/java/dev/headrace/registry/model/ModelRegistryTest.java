package dev.headrace.registry.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.type.DataType;
import dev.headrace.registry.gate.GatePass;
import dev.headrace.registry.run.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions, stages, and what is refused. */
class ModelRegistryTest {

    private static final Path SCHEMAS = Path.of("../../docs/schemas");

    @TempDir
    Path scratch;

    private Path project;
    private ModelRegistry registry;

    @BeforeEach
    void project() throws IOException {
        project = Files.createDirectory(scratch.resolve("project"));
        registry = ModelRegistry.of(project);
    }

    private ModelVersion register(String weights) throws IOException {
        return Sample.register(project, scratch, weights);
    }

    @Test
    void aVersionIsAllThatWasRegistered() throws IOException {
        ModelVersion made = register("w1");
        assertThat(made.number()).isEqualTo(1);
        assertThat(made.address()).isEqualTo("bank.fraud.fraud_net:1");
        ModelVersion read =
                registry.find(ModelReference.parse(Sample.NAME).orElseThrow()).verified();
        assertThat(read).isEqualTo(made);
        assertThat(read.model().resolve("net/weights.bin")).hasContent("w1");
        assertThat(read.folder().resolve(read.record().transforms().get("scaled")))
                .hasContent("mean\n1.5\n");
        assertThat(read.record().files())
                .containsOnlyKeys("model/DONE", "model/model.json", "model/net/weights.bin", "transforms/scaled.csv");
        assertThat(read.record().references())
                .isEqualTo(Sample.registration(scratch, Sample.signature(DataType.FLOAT))
                        .references());
        assertThat(read.record().metrics()).containsEntry("auc_pr", 0.91).containsEntry("odd", Double.NaN);
        assertThat(read.record().gate().holds()).isTrue();
        assertThat(read.lineage()).containsExactly(new Reference("run", "20240131-060000-3f2a"));
        String record = Files.readString(read.folder().resolve("record.json"));
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(Files.readString(SCHEMAS.resolve("model-record.schema.json")))
                        .validate(record, InputFormat.JSON))
                .isEmpty();
        assertThat(record).doesNotContain(scratch.toString());
    }

    @Test
    void theSameModelIsTheSameVersionAndTheSameBytesElsewhere() throws IOException {
        ModelVersion first = register("w1");
        assertThat(register("w2").number()).isEqualTo(2);
        assertThat(register("w1")).isEqualTo(first);
        assertThat(registry.versions(Sample.NAME))
                .extracting(ModelVersion::number)
                .containsExactly(1, 2);
        Path elsewhere = Files.createDirectory(scratch.resolve("elsewhere"));
        assertThat(Sample.register(elsewhere, scratch, "w1").content()).isEqualTo(first.content());
        try (Stream<Path> left = Files.list(project.resolve(".headrace/models/" + Sample.NAME))) {
            assertThat(left.map(p -> p.getFileName().toString())).containsExactlyInAnyOrder("lock", "versions");
        }
    }

    @Test
    void stagesMoveAndMoveBack() throws IOException {
        register("w1");
        register("w2");
        register("w3");
        assertThat(registry.promote(Sample.NAME, 1, "production", false)).isTrue();
        assertThat(registry.promote(Sample.NAME, 1, "production", false)).isFalse();
        registry.promote(Sample.NAME, 2, "production", false);
        registry.promote(Sample.NAME, 3, "production", false);
        registry.promote(Sample.NAME, 3, "staging", false);
        assertThat(registry.rollback(Sample.NAME, "production", false)).isEqualTo(2);
        assertThat(registry.rollback(Sample.NAME, "production", false)).isEqualTo(1);
        assertThatThrownBy(() -> registry.rollback(Sample.NAME, "production", false))
                .hasMessageContaining(
                        "HR0740: before version 1 no other version of `bank.fraud.fraud_net` stood at `production`");
        registry.promote(Sample.NAME, 3, "production", false);
        assertThat(registry.rollback(Sample.NAME, "production", false)).isEqualTo(1);
        assertThat(registry.stages(Sample.NAME)).hasToString("{production=1, staging=3}");
        assertThat(registry.find(ModelReference.parse(Sample.NAME + "@production")
                                .orElseThrow())
                        .number())
                .isEqualTo(1);
        assertThat(registry.moves(Sample.NAME)).hasSize(8);
    }

    @Test
    void whatIsNotThereIsToldPlainly() throws IOException {
        register("w1");
        refused(
                "HR0740: no model `bank.fraud.fraud_ned` is registered",
                () -> registry.versions("bank.fraud.fraud_ned"));
        refused(
                "HR0740: model `bank.fraud.fraud_net` has no version 7",
                () -> registry.promote(Sample.NAME, 7, "x", false));
        refused(
                "HR0740: no version of `bank.fraud.fraud_net` stands at `production`",
                () -> registry.rollback(Sample.NAME, "production", false));
        assertThat(ModelReference.parse("a b")).isEmpty();
        assertThat(ModelReference.parse("../x")).isEmpty();
        assertThat(ModelReference.parse("a.b:0")).isEmpty();
        assertThat(ModelReference.parse("a.b@")).isEmpty();
        assertThat(registry.names()).containsExactly(Sample.NAME);
    }

    @Test
    void aDamagedFileIsFoundAndNoStageMovesToIt() throws IOException {
        register("w1");
        ModelVersion second = register("w2");
        registry.promote(Sample.NAME, 1, "production", false);
        Files.writeString(second.model().resolve("net/weights.bin"), "w3");
        refused(
                "HR0741: version 2 of `bank.fraud.fraud_net` is damaged: its file `model/net/weights.bin` is not what"
                        + " was registered",
                () -> registry.promote(Sample.NAME, 2, "production", false));
        Files.delete(second.model().resolve("net/weights.bin"));
        refused("its file `model/net/weights.bin` is missing", second::verified);
        Path record = second.folder().resolve("record.json");
        Files.writeString(record, Files.readString(record).replace("0.91", "0.99"));
        refused(
                "HR0741: version 2 of `bank.fraud.fraud_net` is damaged: its record is missing, or is not what was"
                        + " registered",
                () -> registry.find(ModelReference.parse(Sample.NAME + ":2").orElseThrow()));
        assertThat(registry.stages(Sample.NAME)).containsEntry("production", 1);
        assertThat(registry.versions(Sample.NAME))
                .extracting(ModelVersion::number)
                .containsExactly(1);
        assertThat(registry.damaged(Sample.NAME)).containsExactly(2);
    }

    @Test
    void fromADamagedVersionThereIsAWayBackAndOn() throws IOException {
        register("w1");
        Path second = register("w2").folder().resolve("record.json");
        registry.promote(Sample.NAME, 1, "production", false);
        registry.promote(Sample.NAME, 2, "production", false);
        Files.delete(second);
        register("w3");
        assertThat(registry.promote(Sample.NAME, 3, "production", false)).isTrue();
        refused("HR0741: version 2", () -> registry.rollback(Sample.NAME, "production", false));
        registry.promote(Sample.NAME, 1, "shadow", false);
        Files.delete(registry.find(ModelReference.parse(Sample.NAME + ":3").orElseThrow())
                .folder()
                .resolve("record.json"));
        registry.promote(Sample.NAME, 1, "production", false);
        assertThat(registry.stages(Sample.NAME)).hasToString("{production=1, shadow=1}");
    }

    @Test
    void linksAreNotCopied() throws IOException {
        Path folder = Sample.folder(scratch, "w1");
        GatePass pass = Sample.pass(folder);
        Files.createSymbolicLink(folder.resolve("more"), scratch.resolve("scaled.csv"));
        refused(
                "HR0702: `more` in the folder of the model is neither a file nor a folder",
                () -> registry.register(Sample.registration(folder, Sample.signature(DataType.FLOAT)), pass));
        assertThat(registry.names()).isEmpty();
    }

    @Test
    void anotherSignatureIsRefusedUnlessItIsMeant() throws IOException {
        register("w1");
        Path folder = Sample.folder(scratch, "w2");
        Signature other = Sample.signature(DataType.INT);
        ModelVersion second = registry.register(Sample.registration(folder, other), Sample.pass(folder));
        registry.promote(Sample.NAME, 1, "production", false);
        refused(
                "HR0742: version 2 of `bank.fraud.fraud_net` has another signature than version 1 at `production`:"
                        + " input `amount` is Int, not Float",
                () -> registry.promote(Sample.NAME, 2, "production", false));
        assertThat(registry.promote(Sample.NAME, 2, "production", true)).isTrue();
        refused("HR0742", () -> registry.rollback(Sample.NAME, "production", false));
        assertThat(registry.rollback(Sample.NAME, "production", true)).isEqualTo(1);
        assertThat(second.with(other)).isSameAs(second);
        refused(
                "HR0742: version 2 of `bank.fraud.fraud_net` has another signature than is needed here: input `amount`"
                        + " is Int, not Float",
                () -> second.with(Sample.signature(DataType.FLOAT)));
    }

    @Test
    void aPassIsGoodForTheModelThatWasJudged() throws IOException {
        Path folder = Sample.folder(scratch, "w1");
        GatePass pass = Sample.pass(folder);
        Files.writeString(folder.resolve("net/weights.bin"), "other");
        refused(
                "HR0743: gate `promote` judged another model than `bank.fraud.fraud_net` is now",
                () -> registry.register(Sample.registration(folder, Sample.signature(DataType.FLOAT)), pass));
        assertThat(registry.names()).isEmpty();
    }

    /** Whoever writes a version by hand has to write numbers that hold, and then its content is another. */
    @Test
    void aVersionWhoseGateDoesNotHoldIsNotPromoted() throws IOException {
        ModelVersion made = register("w1");
        byte[] forged = Files.readString(made.folder().resolve("record.json"))
                .replace("\"value\" : 0.91", "\"value\" : 0.5")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Path folder = made.folder().resolveSibling("2-" + dev.headrace.runtime.content.ContentIds.ofBytes(forged));
        Files.move(made.folder(), folder);
        Files.write(folder.resolve("record.json"), forged);
        refused(
                "HR0743: gate `promote` does not let `bank.fraud.fraud_net:2` pass",
                () -> registry.promote(Sample.NAME, 2, "production", false));
        onItsPage(() -> registry.promote(Sample.NAME, 2, "production", false), "", "");
    }

    @Test
    void oneWriterAtATimeAndTheOthersDoNotWaitForEver() throws IOException {
        register("w1");
        Path lock = project.resolve(".headrace/models/" + Sample.NAME + "/lock");
        try (WriterLock held = WriterLock.take(lock, Duration.ZERO).orElseThrow()) {
            assertThat(held).isNotNull();
            refused(
                    "HR0744: another process is writing to model `bank.fraud.fraud_net`; it did not end within 0 s",
                    () -> registry.waiting(Duration.ofMillis(50)).promote(Sample.NAME, 1, "production", false));
            onItsPage(
                    () -> registry.waiting(Duration.ZERO).promote(Sample.NAME, 1, "production", false), "0 s", "10 s");
        }
        registry.promote(Sample.NAME, 1, "production", false);
    }

    @Test
    void manyThatRegisterAtOnceGetNumbersOfTheirOwn() {
        List<Integer> numbers = IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> {
                    try {
                        return Sample.register(project, Files.createDirectory(scratch.resolve("s" + i)), "w" + i)
                                .number();
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                })
                .sorted()
                .toList();
        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 12).boxed().toList());
        registry.versions(Sample.NAME).forEach(ModelVersion::verified);
    }

    /** The page of the code shows what is said. */
    private static void onItsPage(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String said, String there)
            throws IOException {
        Diagnostic told = org.assertj.core.api.Assertions.catchThrowableOfType(RunFailure.class, call)
                .diagnostic();
        String page = Files.readString(Path.of("../../docs/diagnostics/" + told.code() + ".md"));
        assertThat(page)
                .contains("error[" + told.code() + "]: " + told.message().replace(said, there));
        told.notes().forEach(n -> assertThat(page).contains("= note: " + n));
        told.help().ifPresent(h -> assertThat(page).contains("= help: " + h));
    }

    private static void refused(String message, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(RunFailure.class).hasMessageContaining(message);
    }
}
