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
     * @throws DefinitionException if the pipeline has another schema, or an enum, of the same name that differs
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
     * @param in what it calls the rows it takes
     * @param out what it calls the rows it gives
     * @throws DefinitionException if the pipeline has another schema, or an enum, of the same name that differs
     */
    protected final <A, B> Step<A, B> step(String name, String in, SchemaOf<A> takes, String out, SchemaOf<B> gives) {
        bring(takes);
        bring(gives);
        return declare(new Step<>(name, in, takes, out, gives));
    }

    /**
     * Takes in a feature set, a table or a dataset, and hands it back.
     *
     * @throws DefinitionException if it is a relation of another sort
     */
    protected final <D extends Relation<?>> D add(D relation) {
        if (!(relation instanceof Declared declared)) {
            throw new DefinitionException("only features, tables and datasets are added");
        }
        declare(declared);
        return relation;
    }

    /** A sink of the rows of {@code from}. */
    protected final <R> Sink<R> sink(String name, Relation<R> from) {
        return declare(new Sink<>(name, from));
    }

    /** {@code use package.{names}}. */
    protected final void use(String packageName, String... names) {
        List<Name> path = Arrays.stream(packageName.split("\\.")).map(Name::new).toList();
        uses.add(own.put(new Use(path, Arrays.stream(names).map(Name::new).toList())));
    }

    /** {@code use package.{names}}, of a definition whose relations are then read by its fields. */
    protected final <D extends Definition> D use(D other, String packageName, String... names) {
        use(packageName, names);
        return other;
    }

    /** {@code unique(columns)}, as an expectation. */
    @SafeVarargs
    protected static <R> BoolExpr<R> unique(Column<? super R, ?>... columns) {
        return BoolExpr.of(Told.call("unique", columns));
    }

    /** {@code on left == right}: a key of a join. */
    protected static <L, S, T> On<L, S> on(Column<L, T> left, Column<S, T> right) {
        return On.of(left, right);
    }

    /** {@code column asc}. */
    protected static <R> SortBy<R> asc(Column<R, ?> column) {
        return new SortBy<>(column, false);
    }

    /** {@code column desc}. */
    protected static <R> SortBy<R> desc(Column<R, ?> column) {
        return new SortBy<>(column, true);
    }

    /** {@code for variable in [spans]}. */
    protected static Each<Span> each(String variable, Span... spans) {
        return Each.of(variable, List.of(spans));
    }

    /** {@code for variable in [numbers]}. */
    protected static EachInt each(String variable, int... numbers) {
        return EachInt.over(variable, Arrays.stream(numbers).boxed().toList());
    }

    /** {@code for variable in [numbers]}. */
    protected static EachFloat each(String variable, double... numbers) {
        return EachFloat.over(variable, Arrays.stream(numbers).boxed().toList());
    }

    /** {@code for variable in [texts]}. */
    protected static EachText each(String variable, String... texts) {
        return EachText.over(variable, List.of(texts));
    }

    /** {@code for variable in E}: the labels of the declared enum that has the name of the class. */
    protected static <E extends Enum<E>> EachLabel<E> each(String variable, Class<E> labels) {
        return EachLabel.over(variable, labels.getSimpleName());
    }

    /** {@code fail}: a bad row ends the run. */
    protected static Fate fail() {
        return Fate.of("fail");
    }

    /** {@code drop}: a bad row goes, and is counted. */
    protected static Fate drop() {
        return Fate.of("drop");
    }

    /** {@code warn}: a bad row stays where it can, and is counted and said. */
    protected static Fate warn() {
        return Fate.of("warn");
    }

    /** {@code divert}: a bad row goes to {@code NAME.rejected}, a late one to {@code NAME.late}. */
    protected static Fate divert() {
        return Fate.of("divert");
    }

    /** {@code alert}: somebody is told. */
    protected static Fate alert() {
        return Fate.of("alert");
    }

    /** {@code csv(path)}. */
    protected static Csv csv(String path) {
        return new Csv(path);
    }

    /** {@code csv(path)}, where the path is a parameter. */
    protected static Csv csv(TextExpr<Object> path) {
        return new Csv(path);
    }

    /** {@code jsonl(path)}. */
    protected static Jsonl jsonl(String path) {
        return new Jsonl(path);
    }

    /** {@code jsonl(path)}, where the path is a parameter. */
    protected static Jsonl jsonl(TextExpr<Object> path) {
        return new Jsonl(path);
    }

    /** {@code parquet(path)}. */
    protected static Parquet parquet(String path) {
        return new Parquet(path);
    }

    /** {@code parquet(path)}, where the path is a parameter. */
    protected static Parquet parquet(TextExpr<Object> path) {
        return new Parquet(path);
    }

    /** {@code kafka(topic)}. */
    protected static Kafka kafka(String topic) {
        return new Kafka(topic);
    }

    /** A connector by its name, with its options as names. */
    protected static Other binding(String connector, Object location) {
        return new Other(connector, location);
    }

    /**
     * What was said, as the compiler takes it. May be asked more than once.
     *
     * @param packageName the pipeline's package in the language: {@code bank.fraud}
     * @param sources where the text of the Java lies that said it
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
