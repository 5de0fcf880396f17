package dev.headrace.dsl;

import dev.headrace.dsl.value.BoolExpr;
import dev.headrace.dsl.value.Column;
import dev.headrace.dsl.value.DefinitionException;
import dev.headrace.dsl.value.Each;
import dev.headrace.dsl.value.EachFloat;
import dev.headrace.dsl.value.EachInt;
import dev.headrace.dsl.value.EachLabel;
import dev.headrace.dsl.value.EachText;
import dev.headrace.dsl.value.Span;
import dev.headrace.dsl.value.TextExpr;
import dev.headrace.dsl.value.Told;
import dev.headrace.ir.draft.Declaration;
import dev.headrace.ir.draft.DraftFile;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.Use;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A pipeline. A subclass says its sources, relations, sinks and tests in its field initialisers and constructor, in any
 * order that Java allows; {@link #draft} hands the compiler what was said. Not to be shared between threads while it is
 * being said.
 */
public abstract class Definition extends Running {

    private final Notes own = new Notes();
    private final List<Use> uses = new ArrayList<>();
    private final Shared shared = new Shared();

    /** A definition that says nothing yet. */
    protected Definition() {}

    /**
     * A source of rows.
     *
     * @param <R> the row type of the schema
     * @param name its name in the language; one of each in a pipeline (HR0103)
     * @param schema {@code PaymentRow.SCHEMA}, which the annotation processor makes
     * @return the source, to which bindings are added
     * @throws DefinitionException if the pipeline has another schema, or an enum, of the same name that differs
     *     (HR0690)
     */
    protected final <R> Source<R> source(String name, SchemaOf<R> schema) {
        bring(schema);
        return declare(new Source<>(name, schema));
    }

    private void bring(SchemaOf<?> schema) {
        schema.collect(shared);
        shared.enums().forEach(own::put);
    }

    /**
     * A typed opaque step, which {@code via} calls.
     *
     * @param <A> the row type taken
     * @param <B> the row type given
     * @param name its name in the language; one of each in a pipeline (HR0103)
     * @param in what it calls the rows it takes
     * @param takes the columns of a row that it takes
     * @param out what it calls the rows it gives
     * @param gives the columns of a row that it gives
     * @return the step, of which must still be said what runs
     * @throws DefinitionException if the pipeline has another schema, or an enum, of the same name that differs
     *     (HR0690)
     */
    protected final <A, B> Step<A, B> step(String name, String in, SchemaOf<A> takes, String out, SchemaOf<B> gives) {
        bring(takes);
        bring(gives);
        return declare(new Step<>(name, in, takes, out, gives));
    }

    /**
     * Takes in a feature set, a table or a dataset, and hands it back.
     *
     * @param <D> its class
     * @param relation a feature set, table or dataset, which may say more only until then
     * @return the same
     * @throws DefinitionException if it is a relation of another sort (HR0690)
     */
    protected final <D extends Relation<?>> D add(D relation) {
        if (!(relation instanceof Declared declared)) {
            throw new DefinitionException("only features, tables and datasets are added");
        }
        declare(declared);
        return relation;
    }

    /**
     * A sink of the rows of {@code from}.
     *
     * @param <R> the row type
     * @param name its name in the language; one of each in a pipeline (HR0103)
     * @param from the rows, or those that a source turned away
     * @return the sink, to which bindings are added
     */
    protected final <R> Sink<R> sink(String name, Relation<R> from) {
        return declare(new Sink<>(name, from));
    }

    /**
     * {@code use package.{names}}.
     *
     * @param packageName a package of a pipeline file that the command is given, or that lies beside it (else HR0101)
     * @param names the declarations taken from it (HR0101 if it has none of the name)
     */
    protected final void use(String packageName, String... names) {
        List<Name> path = Arrays.stream(packageName.split("\\.")).map(Name::new).toList();
        uses.add(own.put(new Use(path, Arrays.stream(names).map(Name::new).toList())));
    }

    /**
     * {@code use package.{names}}, of a definition whose relations are then read by its fields.
     *
     * @param <D> its class
     * @param other the definition of that package
     * @param packageName its package in the language
     * @param names the declarations taken from it (HR0101 if it has none of the name)
     * @return the other definition
     */
    protected final <D extends Definition> D use(D other, String packageName, String... names) {
        use(packageName, names);
        return other;
    }

    /**
     * {@code unique(columns)}, as an expectation: of rows that are equal in these columns the least in the canonical
     * order is good. Elsewhere it is refused (HR0206).
     *
     * @param <R> the rows
     * @param columns one or more
     * @return the expectation
     */
    @SafeVarargs
    protected static <R> BoolExpr<R> unique(Column<? super R, ?>... columns) {
        return BoolExpr.of(Told.call("unique", columns));
    }

    /**
     * {@code on left == right}: a key of a join.
     *
     * @param <L> the rows that are joined to
     * @param <S> the rows of the other relation
     * @param <T> the Java type of both
     * @param left a column of these rows
     * @param right a column of the others, of the same kind
     * @return the key
     */
    protected static <L, S, T> On<L, S> on(Column<L, T> left, Column<S, T> right) {
        return On.of(left, right);
    }

    /**
     * {@code column asc}: the least first, and missing before all.
     *
     * @param <R> the rows that are ordered
     * @param column a column of a kind that has an order (else HR0201)
     * @return the key
     */
    protected static <R> SortBy<R> asc(Column<R, ?> column) {
        return new SortBy<>(column, false);
    }

    /**
     * {@code column desc}: the greatest first, and missing after all.
     *
     * @param <R> the rows that are ordered
     * @param column a column of a kind that has an order (else HR0201)
     * @return the key
     */
    protected static <R> SortBy<R> desc(Column<R, ?> column) {
        return new SortBy<>(column, true);
    }

    /**
     * {@code for variable in [spans]}.
     *
     * @param variable its name, which stands in templates: {@code w} for {@code {w}}
     * @param spans the values, in order
     * @return the loop
     */
    protected static Each<Span> each(String variable, Span... spans) {
        return Each.of(variable, List.of(spans));
    }

    /**
     * {@code for variable in [numbers]}.
     *
     * @param variable its name, which stands in templates: {@code w} for {@code {w}}
     * @param numbers the values, in order
     * @return the loop
     */
    protected static EachInt each(String variable, int... numbers) {
        return EachInt.over(variable, Arrays.stream(numbers).boxed().toList());
    }

    /**
     * {@code for variable in [numbers]}.
     *
     * @param variable its name, which stands in templates: {@code w} for {@code {w}}
     * @param numbers the values, in order; finite
     * @return the loop
     */
    protected static EachFloat each(String variable, double... numbers) {
        return EachFloat.over(variable, Arrays.stream(numbers).boxed().toList());
    }

    /**
     * {@code for variable in [texts]}.
     *
     * @param variable its name, which stands in templates: {@code w} for {@code {w}}
     * @param texts the values, in order
     * @return the loop
     */
    protected static EachText each(String variable, String... texts) {
        return EachText.over(variable, List.of(texts));
    }

    /**
     * {@code for variable in E}: the labels of the declared enum that has the name of the class.
     *
     * @param <E> the enum
     * @param variable its name, which stands in templates: {@code w} for {@code {w}}
     * @param labels its class
     * @return the loop
     */
    protected static <E extends Enum<E>> EachLabel<E> each(String variable, Class<E> labels) {
        return EachLabel.over(variable, labels.getSimpleName());
    }

    /**
     * {@code fail}: a bad row ends the run (HR0701). The default in batch.
     *
     * @return the fate
     */
    protected static Fate fail() {
        return Fate.of("fail");
    }

    /**
     * {@code drop}: a bad row goes, and is counted.
     *
     * @return the fate
     */
    protected static Fate drop() {
        return Fate.of("drop");
    }

    /**
     * {@code warn}: a bad row stays where it can, and is counted and said.
     *
     * @return the fate
     */
    protected static Fate warn() {
        return Fate.of("warn");
    }

    /**
     * {@code divert}: a bad row goes to {@code NAME.rejected}, a late one to {@code NAME.late}; somebody must read
     * that (HR0309).
     *
     * @return the fate
     */
    protected static Fate divert() {
        return Fate.of("divert");
    }

    /**
     * {@code alert}: somebody is told. Of watches alone.
     *
     * @return the fate
     */
    protected static Fate alert() {
        return Fate.of("alert");
    }

    /**
     * {@code csv(path)}: text files of delimited values.
     *
     * @param path a file, a pattern with {@code *}, or a folder; relative to the pipeline's folder
     * @return the binding, to which options are added
     */
    protected static Csv csv(String path) {
        return new Csv(path);
    }

    /**
     * {@code csv(path)}, where the path is a parameter.
     *
     * @param path a parameter, or an expression of some
     * @return the binding, to which options are added
     */
    protected static Csv csv(TextExpr<Object> path) {
        return new Csv(path);
    }

    /**
     * {@code jsonl(path)}: text files with a JSON object per line.
     *
     * @param path a file, a pattern with {@code *}, or a folder; relative to the pipeline's folder
     * @return the binding, to which options are added
     */
    protected static Jsonl jsonl(String path) {
        return new Jsonl(path);
    }

    /**
     * {@code jsonl(path)}, where the path is a parameter.
     *
     * @param path a parameter, or an expression of some
     * @return the binding, to which options are added
     */
    protected static Jsonl jsonl(TextExpr<Object> path) {
        return new Jsonl(path);
    }

    /**
     * {@code parquet(path)}: Parquet files.
     *
     * @param path a file, a pattern with {@code *}, or a folder; relative to the pipeline's folder
     * @return the binding, to which options are added
     */
    protected static Parquet parquet(String path) {
        return new Parquet(path);
    }

    /**
     * {@code parquet(path)}, where the path is a parameter.
     *
     * @param path a parameter, or an expression of some
     * @return the binding, to which options are added
     */
    protected static Parquet parquet(TextExpr<Object> path) {
        return new Parquet(path);
    }

    /**
     * {@code kafka(topic)}: a topic, for streams.
     *
     * @param topic its name
     * @return the binding, to which options are added
     */
    protected static Kafka kafka(String topic) {
        return new Kafka(topic);
    }

    /**
     * A connector by its name, with its options as names.
     *
     * @param connector its name (HR0101 if there is none)
     * @param location a Java value, or an expression of parameters
     * @return the binding, to which options are added
     * @throws DefinitionException if no literal stands for the location (HR0690)
     */
    protected static Other binding(String connector, Object location) {
        return new Other(connector, location);
    }

    /**
     * What was said, as the compiler takes it. May be asked more than once.
     *
     * @param packageName the pipeline's package in the language: {@code bank.fraud}
     * @param sources where the text of the Java lies that said it
     * @return the draft and the lines that said it
     */
    public final Drafted draft(String packageName, JavaSources sources) {
        List<Declaration> declarations = new ArrayList<>(shared.enums());
        Notes notes = new Notes();
        notes.addAll(own);
        for (SchemaOf<?> schema : shared.schemas()) {
            declarations.add(schema.declaration());
            notes.addAll(schema.notes());
        }
        for (Declared declared : declared()) {
            Declaration declaration = declared.declaration();
            declarations.add(declaration);
            notes.addAll(declared.notes());
            notes.copy(declared.anchor(), declaration);
        }
        List<Name> path = Arrays.stream(packageName.split("\\.")).map(Name::new).toList();
        DraftFile file = new DraftFile(Optional.of(1), path, uses, declarations);
        return new Drafted(file, Placing.of(file, notes, sources));
    }
}
