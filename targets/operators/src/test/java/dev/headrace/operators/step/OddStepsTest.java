package dev.headrace.operators.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.step.StepBody;
import dev.headrace.ir.step.StepDef;
import dev.headrace.ir.step.StepKind;
import dev.headrace.ir.step.StepProvider;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.ir.type.Taint;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.LongVector;
import dev.headrace.operators.fate.StepErrors;
import dev.headrace.operators.rows.Cursor;
import dev.headrace.operators.rows.Part;
import dev.headrace.operators.rows.Rows;
import dev.headrace.operators.rows.Session;
import dev.headrace.target.Cancellation;
import dev.headrace.target.Resources;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever code of the user's does, it ends as a message, and no row that it spoiled goes on. */
final class OddStepsTest {
    private static final ClassLoader BEFORE = Thread.currentThread().getContextClassLoader();

    @TempDir
    private Path temp;

    private Session session;
    private final Cancellation cancellation = new Cancellation();

    @BeforeEach
    void aJar() throws Exception {
        Path services = Files.createDirectories(temp.resolve("jar/META-INF/services"));
        Files.writeString(services.resolve(StepProvider.class.getName()), OddSteps.class.getName());
        URL[] urls = {temp.resolve("jar").toUri().toURL()};
        Thread.currentThread().setContextClassLoader(new URLClassLoader(urls, BEFORE));
        session = new Session(new Resources(1 << 20, 1, temp.resolve("spill")), cancellation, 0);
    }

    @AfterEach
    void itIsGone() throws Exception {
        session.close();
        ((URLClassLoader) Thread.currentThread().getContextClassLoader()).close();
        Thread.currentThread().setContextClassLoader(BEFORE);
    }

    private static Op.Via via(String step, StepKind kind, Schema takes) {
        return via(step, kind, takes, OddSteps.GIVES);
    }

    private static Op.Via via(String step, StepKind kind, Schema takes, Schema gives) {
        StepDef definition = new StepDef(
                "in",
                List.of(),
                List.of(),
                new StepBody.Java("odd#" + step, Optional.of(kind)),
                List.of(),
                "odd.mlflow:7");
        return new Op.Via(
                "t.1.via", new Op.Scan("t.0", "s", takes), step, List.of(), "out", gives, Optional.of(definition));
    }

    private static Batch batch(Schema schema) {
        return Batch.of(schema, 2, List.of(new LongVector(new long[] {4, 5}, null, 2)), null);
    }

    private static Batch each(String step, StepKind kind, Schema takes) {
        return new RowWiseStep(via(step, kind, takes), Map.of(), new StepErrors("t.1.via", null)).compute(batch(takes));
    }

    private static Batch each(String step, StepKind kind) {
        return each(step, kind, OddSteps.TAKES);
    }

    private List<@Nullable Object> whole(String step, @Nullable RuntimeException atTheEnd) {
        Rows input = new TwoRows(atTheEnd);
        List<@Nullable Object> found = new ArrayList<>();
        try (Rows made =
                new WholeTableStep(via(step, StepKind.TABLE, OddSteps.TAKES), Map.of(), session).apply(input)) {
            for (Part part = made.next(); part != null; part = made.next()) {
                try (Cursor cursor = part.open()) {
                    for (Batch batch = cursor.next(); batch != null; batch = cursor.next()) {
                        for (int row = 0; row < batch.size(); row++) {
                            found.add(batch.column(0).boxed(row));
                        }
                    }
                }
            }
        }
        return found;
    }

    /** A part of two rows, and then nothing or a failure. */
    private static final class TwoRows implements Rows {
        private final @Nullable RuntimeException atTheEnd;
        private boolean begun;

        TwoRows(@Nullable RuntimeException atTheEnd) {
            this.atTheEnd = atTheEnd;
        }

        @Override
        public Schema schema() {
            return OddSteps.TAKES;
        }

        @Override
        public @Nullable Part next() {
            if (begun && atTheEnd != null) {
                throw atTheEnd;
            }
            boolean first = !begun;
            begun = true;
            return first ? new OnePart() : null;
        }

        @Override
        public void close() {
            // It holds nothing.
        }
    }

    private static final class OnePart implements Part, Cursor {
        private boolean given;

        @Override
        public int index() {
            return 0;
        }

        @Override
        public Cursor open() {
            return this;
        }

        @Override
        public @Nullable Batch next() {
            boolean first = !given;
            given = true;
            return first ? batch(OddSteps.TAKES) : null;
        }

        @Override
        public void close() {
            // It holds nothing.
        }
    }

    private static Diagnostic failure(ThrowingCallable run) {
        return Objects.requireNonNull(assertThatExceptionOfType(RunFailure.class)
                .isThrownBy(run)
                .actual()
                .diagnostic());
    }

    private static void fails(ThrowingCallable run, Code code, String message) {
        Diagnostic said = failure(run);
        assertThat(said.message()).isEqualTo(message);
        assertThat(said.code()).isEqualTo(code);
    }

    @Test
    void soundCodeIsNoMatter() {
        assertThat(each("fine", StepKind.ROW).size()).isEqualTo(2);
        assertThat(whole("copied", null)).containsExactly(4L, 5L);
    }

    @Test
    void codeThatIsBrokenEndsTheRunForWhichRowsAreNotToBlame() {
        String lacking = "step `lacking` failed: no jar holds the class `com.acme.Lib` that it needs";
        fails(() -> each("lacking", StepKind.ROW), Code.HR0710, lacking);
        Diagnostic said = failure(() -> each("lacking", StepKind.ROW));
        assertThat(said.notes()).containsExactly("called at odd.mlflow:7", "no output was changed");
        assertThat(said.help()).hasValueSatisfying(h -> assertThat(h).contains("--jars"));
        fails(() -> each("error", StepKind.ROW), Code.HR0710, "step `error` failed: something else");
        fails(
                () -> whole("lacking-table", null),
                Code.HR0710,
                "step `lacking-table` failed: no jar holds the class `com.acme.Lib` that it needs");
    }

    @Test
    void aClassThatCannotBeSetUpIsToldInTheSameWayEachTime() {
        String unready =
                "step `unready` failed: the class `dev.headrace.operators.step.OddSteps$Unready` cannot be set up: "
                        + "java.lang.NumberFormatException: For input string: \"unready\"";
        for (int i = 0; i < 2; i++) {
            fails(() -> each("unready", StepKind.ROW), Code.HR0710, unready);
        }
    }

    @Test
    void codeThatCannotBeginIsTold() {
        fails(
                () -> each("unopened", StepKind.ROW),
                Code.HR0710,
                "step `unopened` could not begin: no jar holds the class `com.acme.Lib` that it needs");
        fails(
                () -> each("mistaken", StepKind.ROW),
                Code.HR0710,
                "step `mistaken` could not begin: its code is of another kind than it says: one row for each row");
        fails(() -> each("none", StepKind.ROW), Code.HR0504, "no jar of this run holds the step `odd#none`");
        fails(
                () -> each("fine", StepKind.ROWS),
                Code.HR0504,
                "the jar holds another step `odd#fine` than it was compiled with");
    }

    @Test
    void aRowThatCodeFailsOnMeetsTheFateOfItsSource() {
        fails(
                () -> each("throws", StepKind.ROW),
                Code.HR0701,
                "step `throws` of odd.mlflow:7 failed: no  [31m such, in t.1.via");
        fails(
                () -> each("asserts", StepKind.ROW),
                Code.HR0701,
                "step `asserts` of odd.mlflow:7 failed: not so, in t.1.via");
        fails(
                () -> each("far", StepKind.ROW),
                Code.HR0701,
                "step `far` of odd.mlflow:7 gave a value for `day` that is no Date, in t.1.via");
    }

    @Test
    @Timeout(60)
    void aNumberThatIsTooLargeIsToldAtOnce() {
        for (String step : List.of("dear", "little", "fine-grained")) {
            fails(
                    () -> cost(step),
                    Code.HR0701,
                    "step `" + step + "` of odd.mlflow:7 gave a value for `cost` that is no Decimal(9, 2), in t.1.via");
        }
        assertThat(cost("cheap")).isEqualTo(new BigDecimal("1.50"));
        assertThat(cost("whole")).isEqualTo(new BigDecimal("120.00"));
    }

    private static @Nullable Object cost(String step) {
        Op.Via via = via(step, StepKind.ROW, OddSteps.TAKES, OddSteps.COSTS);
        return new RowWiseStep(via, Map.of(), new StepErrors("t.1.via", null))
                .compute(batch(OddSteps.TAKES))
                .column(0)
                .boxed(0);
    }

    @Test
    void cancellingEndsCodeThatReads() {
        cancellation.cancel();
        fails(() -> whole("deaf", null), Code.HR0708, "the run was cancelled; no output was changed");
    }

    @Test
    void aMessageOfTheCodesIsNotShownIfARowIsPrivate() {
        Schema secret = Schema.of(List.of(new Column("n", DataType.INT, false, Taint.PII)));
        fails(
                () -> each("throws", StepKind.ROW, secret),
                Code.HR0701,
                "step `throws` of odd.mlflow:7 failed: IllegalStateException, in t.1.via");
    }

    @Test
    void aBadRowThatCodeKeepsQuietAboutIsTold() {
        fails(
                () -> each("swallows", StepKind.ROWS),
                Code.HR0701,
                "step `swallows` of odd.mlflow:7 gave a value for `n` that is no Int, in t.1.via");
        fails(
                () -> each("elsewhere", StepKind.ROWS),
                Code.HR0701,
                "step `elsewhere` of odd.mlflow:7 gave a row from a thread of its own, in t.1.via");
        fails(() -> whole("hidden", null), Code.HR0711, "step `hidden` of odd.mlflow:7 gave no value for `n`");
        fails(
                () -> whole("hidden-late", null),
                Code.HR0711,
                "step `hidden-late` of odd.mlflow:7 gave no row of 2 columns");
        fails(
                () -> whole("twice", null),
                Code.HR0710,
                "step `twice` of odd.mlflow:7 goes through its rows twice; they can be gone through once");
        fails(
                () -> whole("throws-table", null),
                Code.HR0710,
                "step `throws-table` of odd.mlflow:7 failed: no such thing");
    }

    @Test
    void whatFailsWhileRowsAreReadIsNotTheCodesToHide() {
        fails(
                () -> whole("deaf", RunFailure.of(Code.HR0702, "it ends in the middle")),
                Code.HR0702,
                "it ends in the middle");
    }

    @Test
    void aFailureCrossesFromProcessToProcess() throws Exception {
        RunFailure failure = assertThatExceptionOfType(RunFailure.class)
                .isThrownBy(() -> each("unready", StepKind.ROW))
                .actual();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(failure);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((RunFailure) in.readObject()).diagnostic()).isEqualTo(failure.diagnostic());
        }
    }
}
