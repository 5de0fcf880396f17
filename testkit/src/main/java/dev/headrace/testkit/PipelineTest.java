package dev.headrace.testkit;

import dev.headrace.dsl.Definition;
import dev.headrace.dsl.Relation;
import dev.headrace.dsl.row.RowCodec;
import dev.headrace.dsl.value.Told;
import dev.headrace.dsl.value.Value;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.Setting;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A test of a pipeline: some rows of its sources are given, and what it makes of them is compared with what is expected.
 *
 * <pre>{@code
 * PipelineTest.of(Path.of("src/main/mlflow/fraud.mlflow"))
 *         .given("tx", columns("source", "amount", "timestamp").row("C1", 10.0, "2024-01-01T10:00:00Z"))
 *         .expect("payments", columns("source", "amount_sum_2h").row("C1", 10.0));
 * }</pre>
 *
 * <p>A source of which nothing is said is empty. Each call of {@code expect…} compiles and runs at once and throws an
 * {@link AssertionError} that says what differs; {@code given}, {@code stub}, {@code set} and {@code on} hold for the calls behind them.
 * What goes wrong before a comparison, in the pipeline or in the rows given, is an {@code AssertionError} too, with the messages
 * of the compiler. Immutable; to be shared by threads.
 */
public final class PipelineTest {
    private final Subject subject;
    private final TestEngine engine;
    private final Map<String, TestRows> given;
    private final List<Setting> settings;
    private final Map<String, Stub.Replacement> stubs;

    private PipelineTest(
            Subject subject,
            TestEngine engine,
            Map<String, TestRows> given,
            List<Setting> settings,
            Map<String, Stub.Replacement> stubs) {
        this.subject = subject;
        this.engine = engine;
        this.given = given;
        this.settings = settings;
        this.stubs = stubs;
    }

    /**
     * Of a pipeline file. Packages it uses are looked for beside it and on the class path.
     *
     * @param file the pipeline file
     * @return a test that gives nothing yet
     * @throws IllegalArgumentException if it cannot be read
     */
    public static PipelineTest of(Path file) {
        return of(Subject.of(file));
    }

    /**
     * Of a pipeline said in Java. Packages it uses are looked for on the class path; relative paths start at the
     * working folder.
     *
     * @param pipeline the definition, said anew for this test
     * @return a test that gives nothing yet
     */
    public static PipelineTest of(Definition pipeline) {
        return of(Subject.of(pipeline));
    }

    private static PipelineTest of(Subject subject) {
        return new PipelineTest(subject, TestEngine.LOCAL, Map.of(), List.of(), Map.of());
    }

    /**
     * On this engine; {@code local} if nothing is said.
     *
     * @param other the engine
     * @return the same test there
     */
    public PipelineTest on(TestEngine other) {
        return new PipelineTest(subject, other, given, settings, stubs);
    }

    /**
     * The rows of a source, in the place of what was given before.
     *
     * @param source a source of the pipeline; another name is an {@code AssertionError}
     * @param rows cells or records, as {@link TestRows} has them
     * @return the same test with it
     */
    public PipelineTest given(String source, TestRows rows) {
        return new PipelineTest(subject, engine, with(given, source, rows), settings, stubs);
    }

    /**
     * The rows of a source, in the place of what was given before.
     *
     * @param source a source of the definition
     * @param rows cells or records, as {@link TestRows} has them
     * @return the same test with it
     */
    public PipelineTest given(Relation<?> source, TestRows rows) {
        return given(source.relation(), rows);
    }

    /**
     * The value of a parameter: a number, text, {@code boolean}, {@code Instant}, {@code LocalDate}, {@code
     * Duration}.
     *
     * @param parameter its name
     * @param value a value of its type that meets its condition
     * @return the same test with it
     */
    public PipelineTest set(String parameter, Object value) {
        List<Setting> more = Stream.concat(
                        settings.stream().filter(s -> !s.key().text().equals(parameter)),
                        Stream.of(new Setting(new Name(parameter), Literals.written(value))))
                .toList();
        return new PipelineTest(subject, engine, given, more, stubs);
    }

    /**
     * The value of a parameter, in the place of its own.
     *
     * @param parameter what {@code param} gave
     * @param value a value of its type that meets its condition
     * @return the same test with it
     */
    public PipelineTest set(Value<Object, ?> parameter, Object value) {
        return set(Told.text(parameter), value);
    }

    /**
     * {@code run.instant}: the moment that the run stands for.
     *
     * @param moment in whole microseconds
     * @return the same test with it
     */
    public PipelineTest at(Instant moment) {
        return set("run.instant", moment);
    }

    /**
     * These rows stand for what a step gives, whatever it is made of and whatever it is given. A column that is left
     * out is missing in them. As a step that looks at the whole table it runs on {@code local} only.
     *
     * @param step the name of a step that the pipeline calls; of another, a run is an {@link
     *     IllegalArgumentException}
     * @param rows cells or records, as {@link TestRows} has them
     * @return the same test with it
     */
    public PipelineTest stub(String step, TestRows rows) {
        return stubbed(step, schema -> Values.rows(rows, schema));
    }

    /**
     * A function stands for a step, with one row for each row; it runs on every engine.
     *
     * @param <A> the record it takes
     * @param <B> the record it gives
     * @param step the name of a step that the pipeline calls; of another, a run is an {@link
     *     IllegalArgumentException}
     * @param takes the codec of the rows it takes
     * @param gives the codec of the rows it gives
     * @param function what stands for the step: depends on its argument alone
     * @return the same test with it
     */
    public <A, B> PipelineTest stub(
            String step, RowCodec<?, A> takes, RowCodec<?, B> gives, Function<? super A, ? extends B> function) {
        return stubbed(step, schema -> new Stub.OfRecords<>(takes, gives, function));
    }

    private PipelineTest stubbed(String step, Stub.Replacement replacement) {
        return new PipelineTest(subject, engine, given, settings, with(stubs, step, replacement));
    }

    private static <V> Map<String, V> with(Map<String, V> all, String key, V value) {
        Map<String, V> more = new LinkedHashMap<>(all);
        more.put(key, value);
        return more;
    }

    /**
     * The relation has exactly these rows, in any order, as far as these columns tell. Floats are equal if their bits
     * are.
     *
     * @param relation a source, table, feature set or dataset; {@code tx.rejected} for rows that a source turned away
     * @param rows cells or records, as {@link TestRows} has them
     * @return this, to be asked for more
     * @throws AssertionError if it has others, with what differs
     */
    public PipelineTest expect(String relation, TestRows rows) {
        return run(trial -> trial.rows(relation, rows));
    }

    /**
     * The relation has exactly these rows, in any order, as far as these columns tell. Floats are equal if their bits
     * are.
     *
     * @param relation a source, table, feature set or dataset
     * @param rows cells or records, as {@link TestRows} has them
     * @return this, to be asked for more
     * @throws AssertionError if it has others, with what differs
     */
    public PipelineTest expect(Relation<?> relation, TestRows rows) {
        return expect(relation.relation(), rows);
    }

    /**
     * The compiler refuses the pipeline, or the rows given, with this code: {@code "HR0304"}.
     *
     * @param code the code of one of the messages
     * @return this, to be asked for more
     * @throws AssertionError if it compiles, or is refused for other reasons
     */
    public PipelineTest expectRefused(String code) {
        return run(trial -> trial.refused(code));
    }

    /**
     * The run fails with this code: {@code "HR0701"} for a bad row whose fate is {@code fail}. The relation is what
     * is asked for.
     *
     * @param relation a source, table, feature set or dataset
     * @param code the code of the message
     * @return this, to be asked for more
     * @throws AssertionError if it runs, or fails for another reason
     */
    public PipelineTest expectFailure(String relation, String code) {
        return run(trial -> trial.fails(relation, code));
    }

    /**
     * The rows that the relation has, as records, in no particular order: for what {@code expect} cannot say.
     *
     * @param <T> the record
     * @param relation a source, table, feature set or dataset
     * @param codec the codec of its rows
     * @return the records
     * @throws AssertionError if it does not run
     * @throws IllegalArgumentException if it lacks a column of the codec
     */
    public <T> List<T> rows(String relation, RowCodec<?, T> codec) {
        return new TestRun(subject, engine, given, settings, stubs).records(relation, codec);
    }

    private PipelineTest run(java.util.function.Consumer<TestRun> expectation) {
        expectation.accept(new TestRun(subject, engine, given, settings, stubs));
        return this;
    }
}
