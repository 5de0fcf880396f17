package dev.headrace.dsl;

import dev.headrace.dsl.value.Draftable;
import dev.headrace.dsl.value.Size;
import dev.headrace.dsl.value.Span;
import dev.headrace.dsl.value.Told;
import dev.headrace.ir.draft.Declaration;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.StepDecl;
import dev.headrace.ir.draft.StepParam;
import dev.headrace.ir.draft.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A typed opaque step: {@code step f(in: A, k: Int = 3) -> (out: B, report: File) = command([…])}. It takes the rows of {@code A} and gives
 * rows of {@code B}; which code or program makes them is said by exactly one of {@link #java}, {@link #command} and
 * {@link #container}. Options are of programs alone.
 *
 * @param <A> the row type taken
 * @param <B> the row type given
 */
public final class Step<A, B> extends Named {

    private final List<StepParam> params = new ArrayList<>();
    private final List<StepParam> results = new ArrayList<>();
    private final Map<String, Draftable> options = new LinkedHashMap<>();
    private String body = "";
    private List<Told> arguments = List.of();
    private @Nullable DraftExpr taken;

    Step(String name, String in, SchemaOf<A> takes, String out, SchemaOf<B> gives) {
        super(name);
        add(params, in, takes.type().draft(), null);
        add(results, out, gives.type().draft(), null);
    }

    private void add(List<StepParam> to, String name, TypeRef type, @Nullable Draftable value) {
        Name said = notes().put(new Name(name));
        to.add(notes().put(new StepParam(said, type, Optional.ofNullable(value).map(notes()::take))));
    }

    private static TypeRef file() {
        return new TypeRef.Named(List.of(new Name("File")), List.of(), List.of());
    }

    /**
     * A parameter that every call gives (else HR0208).
     *
     * @param name its name
     * @param type the type of its values
     * @return this, to be gone on with
     */
    public Step<A, B> param(String name, Type type) {
        add(params, name, type.draft(), null);
        return this;
    }

    /**
     * A parameter; a call that says nothing gets {@code value}: a Java value, or a parameter of the run.
     *
     * @param name its name
     * @param type the type of its values
     * @param value what it is where a call says nothing
     * @return this, to be gone on with
     * @throws dev.headrace.dsl.value.DefinitionException if no literal stands for the value (HR0690)
     */
    public Step<A, B> param(String name, Type type, Object value) {
        add(params, name, type.draft(), Told.literal(value));
        return this;
    }

    /**
     * A parameter that names a file beside the pipeline.
     *
     * @param name its name; a call gives the path of the file
     * @return this, to be gone on with
     */
    public Step<A, B> file(String name) {
        add(params, name, file(), null);
        return this;
    }

    /**
     * A file that it gives beside its rows.
     *
     * @param name its name, which stands in braces where the program is told the path
     * @return this, to be gone on with
     */
    public Step<A, B> report(String name) {
        add(results, name, file(), null);
        return this;
    }

    /**
     * What people should know of it.
     *
     * @param text one line or more of plain text
     * @return this, to be gone on with
     */
    public Step<A, B> doc(String text) {
        setDoc(text);
        return this;
    }

    /**
     * {@code java("com.acme.Cleaning#clean")}: a method of a class, offered by a jar of the run. Where none offers it
     * the run is refused (HR0504).
     *
     * @param method the class and the method
     * @return this, to be gone on with
     */
    public Step<A, B> java(String method) {
        return made("java", List.of(Told.literal(method)));
    }

    /**
     * {@code command([…])}: a program and its arguments, with {@code {name}} for its parameters and results. No shell
     * reads them. It runs in batch, on the local engine (else HR0501).
     *
     * @param program its name or path
     * @param more its arguments, in their order
     * @return this, to be gone on with
     */
    public Step<A, B> command(String program, String... more) {
        List<Told> all = new ArrayList<>(List.of(Told.literal(program)));
        all.addAll(texts(more));
        return made("command", List.of(Told.list(all)));
    }

    /**
     * {@code container("image", […])}: an image, and what it is started with. It runs in batch, on the local engine
     * (else HR0501).
     *
     * @param image the name of the image
     * @param more what it is started with, in their order
     * @return this, to be gone on with
     */
    public Step<A, B> container(String image, String... more) {
        return made("container", List.of(Told.literal(image), Told.list(texts(more))));
    }

    private static List<Told> texts(String... texts) {
        List<Told> all = new ArrayList<>();
        for (String text : texts) {
            all.add(Told.literal(text));
        }
        return all;
    }

    private Step<A, B> made(String kind, List<Told> given) {
        body = kind;
        arguments = given;
        return this;
    }

    /**
     * {@code format = csv}, {@code jsonl} or {@code parquet}: what tables are handed over as; csv if not said.
     *
     * @param format one of these words (else HR0205)
     * @return this, to be gone on with
     */
    public Step<A, B> format(String format) {
        options.put("format", Told.name(format));
        return this;
    }

    /**
     * {@code timeout = span}: how long a try may take; then the program and all it has started are ended (HR0710).
     *
     * @param span the time
     * @return this, to be gone on with
     */
    public Step<A, B> timeout(Span span) {
        options.put("timeout", span);
        return this;
    }

    /**
     * {@code retries = count}: how often it is tried again after a failure.
     *
     * @param count 0 or more; not again if left out
     * @return this, to be gone on with
     */
    public Step<A, B> retries(int count) {
        options.put("retries", Told.literal(count));
        return this;
    }

    /**
     * {@code retry_delay = span}: the time between two tries.
     *
     * @param span the time
     * @return this, to be gone on with
     */
    public Step<A, B> retryDelay(Span span) {
        options.put("retry_delay", span);
        return this;
    }

    /**
     * {@code cpus = count}: the processors it asks for; the limit of a container.
     *
     * @param count at least 1
     * @return this, to be gone on with
     */
    public Step<A, B> cpus(int count) {
        options.put("cpus", Told.literal(count));
        return this;
    }

    /**
     * {@code memory = size}: the memory it asks for; the limit of a container.
     *
     * @param size {@code gib(4)}
     * @return this, to be gone on with
     */
    public Step<A, B> memory(Size size) {
        options.put("memory", size);
        return this;
    }

    /**
     * {@code gpus = count}: the accelerators it asks for.
     *
     * @param count 0 or more
     * @return this, to be gone on with
     */
    public Step<A, B> gpus(int count) {
        options.put("gpus", Told.literal(count));
        return this;
    }

    /**
     * {@code env = […]}: variables it sees, each {@code NAME=value}.
     *
     * @param variables each a name, {@code =} and a text
     * @return this, to be gone on with
     */
    public Step<A, B> env(String... variables) {
        options.put("env", Told.list(texts(variables)));
        return this;
    }

    /**
     * {@code secrets = […]}: secrets it sees as variables, {@code api_key} as {@code API_KEY}. Their values are
     * looked up when it starts (HR0720).
     *
     * @param names the names of the secrets
     * @return this, to be gone on with
     */
    public Step<A, B> secrets(String... names) {
        options.put("secrets", Told.list(texts(names)));
        return this;
    }

    /**
     * {@code network = true}: lets a container use the network, which it has not otherwise.
     *
     * @return this, to be gone on with
     */
    public Step<A, B> network() {
        options.put("network", Told.literal(true));
        return this;
    }

    /**
     * A call of it that gives no argument.
     *
     * @return the call
     */
    public StepCall call() {
        return StepCall.of(text());
    }

    /**
     * A call of it: {@code f(name = value)}; more with {@link StepCall#with}.
     *
     * @param name a parameter of the step (else HR0208)
     * @param value a Java value, or an expression of parameters of the run
     * @return the call
     * @throws dev.headrace.dsl.value.DefinitionException if no literal stands for the value (HR0690)
     */
    public StepCall with(String name, Object value) {
        return call().with(name, value);
    }

    @Override
    public Declaration declaration() {
        DraftExpr expr = taken;
        if (expr == null) {
            expr = notes().take(Told.call(body, arguments, options));
            taken = expr;
        }
        return new StepDecl(name(), params, results, expr, docText());
    }
}
