package dev.headrace.dsl;

import dev.headrace.dsl.value.BoolExpr;
import dev.headrace.dsl.value.DefinitionException;
import dev.headrace.dsl.value.Draftable;
import dev.headrace.dsl.value.DurationExpr;
import dev.headrace.dsl.value.FloatExpr;
import dev.headrace.dsl.value.InstantExpr;
import dev.headrace.dsl.value.IntExpr;
import dev.headrace.dsl.value.Span;
import dev.headrace.dsl.value.TextExpr;
import dev.headrace.dsl.value.Told;
import dev.headrace.dsl.value.Value;
import dev.headrace.ir.draft.DraftExpr;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a definition says of runs: parameters, environments, tests, deploys. */
public abstract class Running extends Learning {

    Running() {}

    /**
     * {@code param name: Int = value}: a value that a run may set.
     *
     * @param name its name in the language; one of each in a pipeline (HR0103)
     * @param value what it is unless the run says otherwise
     * @return its value in a run, always there
     */
    protected final IntExpr<Object> param(String name, long value) {
        return IntExpr.of(param(name, Type.INT, Told.literal(value)));
    }

    /**
     * {@code param name: Float = value}: a value that a run may set.
     *
     * @param name its name in the language; one of each in a pipeline (HR0103)
     * @param value what it is unless the run says otherwise; finite
     * @return its value in a run, always there
     * @throws dev.headrace.dsl.value.DefinitionException if the value is not finite (HR0690)
     */
    protected final FloatExpr<Object> param(String name, double value) {
        return FloatExpr.of(param(name, Type.FLOAT, Told.literal(value)));
    }

    /**
     * {@code param name: String = value}: a value that a run may set.
     *
     * @param name its name in the language; one of each in a pipeline (HR0103)
     * @param value what it is unless the run says otherwise
     * @return its value in a run, always there
     */
    protected final TextExpr<Object> param(String name, String value) {
        return TextExpr.of(param(name, Type.TEXT, Told.literal(value)));
    }

    /**
     * {@code param name: Bool = value}: a value that a run may set.
     *
     * @param name its name in the language; one of each in a pipeline (HR0103)
     * @param value what it is unless the run says otherwise
     * @return its value in a run, always there
     */
    protected final BoolExpr<Object> param(String name, boolean value) {
        return BoolExpr.of(param(name, Type.BOOL, Told.literal(value)));
    }

    /**
     * {@code param name: Duration = value}: a value that a run may set.
     *
     * @param name its name in the language; one of each in a pipeline (HR0103)
     * @param value what it is unless the run says otherwise
     * @return its value in a run, always there
     */
    protected final DurationExpr<Object> param(String name, Span value) {
        return DurationExpr.of(param(name, Type.DURATION, value));
    }

    /**
     * {@code param name: Instant = value}: a value that a run may set.
     *
     * @param name its name in the language; one of each in a pipeline (HR0103)
     * @param value what it is unless the run says otherwise; in whole microseconds
     * @return its value in a run, always there
     * @throws dev.headrace.dsl.value.DefinitionException if the value is finer than a microsecond (HR0690)
     */
    protected final InstantExpr<Object> param(String name, Instant value) {
        return InstantExpr.of(param(name, Type.INSTANT, Told.literal(value)));
    }

    /**
     * {@code param name: Int}, which each run must give (else HR0802).
     *
     * @param name its name in the language; one of each in a pipeline (HR0103)
     * @return its value in a run, always there
     */
    protected final IntExpr<Object> intParam(String name) {
        return IntExpr.of(param(name, Type.INT, null));
    }

    /**
     * {@code param name: Float}, which each run must give (else HR0802).
     *
     * @param name its name in the language; one of each in a pipeline (HR0103)
     * @return its value in a run, always there
     */
    protected final FloatExpr<Object> floatParam(String name) {
        return FloatExpr.of(param(name, Type.FLOAT, null));
    }

    /**
     * {@code param name: String}, which each run must give (else HR0802).
     *
     * @param name its name in the language; one of each in a pipeline (HR0103)
     * @return its value in a run, always there
     */
    protected final TextExpr<Object> textParam(String name) {
        return TextExpr.of(param(name, Type.TEXT, null));
    }

    /**
     * {@code param name: Instant}, which each run must give (else HR0802).
     *
     * @param name its name in the language; one of each in a pipeline (HR0103)
     * @return its value in a run, always there
     */
    protected final InstantExpr<Object> instantParam(String name) {
        return InstantExpr.of(param(name, Type.INSTANT, null));
    }

    private Told param(String name, Type type, @Nullable Draftable value) {
        declare(new Param(name, type, value));
        return Told.column(name);
    }

    /**
     * {@code where condition} of a parameter: a value that breaks it is refused before the run (HR0802).
     *
     * @param param what {@code param} gave
     * @param condition what its value meets
     * @throws DefinitionException if it is no parameter (HR0690)
     */
    protected final void check(Value<Object, ?> param, BoolExpr<Object> condition) {
        String name = Told.text(param);
        for (Declared one : declared()) {
            if (one instanceof Param p && p.text().equals(name)) {
                p.where(condition);
                return;
            }
        }
        throw new DefinitionException("only a parameter is checked; `" + name + "` is none");
    }

    /**
     * A test, which {@code headrace test} runs.
     *
     * @param title what it shows, one sentence
     * @return the test, to which rows are given and of which rows are expected
     */
    protected final Trial test(String title) {
        return declare(new Trial(title));
    }

    /**
     * The same pipeline in another environment.
     *
     * @param name its name in the language; one of each in a pipeline (HR0103)
     * @return the profile, to which bindings are added
     */
    protected final Profile profile(String name) {
        return declare(new Profile(name));
    }

    /**
     * What runs when and where.
     *
     * @param name its name in the language; one of each in a pipeline (HR0103)
     * @return the deploy, to which runs are added
     */
    protected final Deploy deploy(String name) {
        return declare(new Deploy(name));
    }

    /**
     * {@code count every span}: {@code 3 every 5m}, as an option wants it.
     *
     * @param count how often
     * @param span the time between
     * @return the value of the option
     */
    protected static Draftable every(long count, Span span) {
        Told n = Told.literal(count);
        Told s = span.told();
        return Told.of(new DraftExpr.Every(n.expr(), s.expr()), n, s);
    }

    /**
     * {@code low .. high}, as a need: {@code 0..1}.
     *
     * @param low the least
     * @param high the greatest, which is in it too
     * @return the value of the option
     */
    protected static Draftable range(long low, long high) {
        return Told.range(Told.literal(low), Told.literal(high));
    }

    /**
     * The name of a declaration, where an option wants one.
     *
     * @param name with dots between its parts
     * @return the value of the option
     */
    protected static Draftable nameOf(String name) {
        return Told.name(name.split("\\."));
    }
}
