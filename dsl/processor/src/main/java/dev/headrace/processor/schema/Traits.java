package dev.headrace.processor.schema;

import com.palantir.javapoet.CodeBlock;
import dev.headrace.diagnostics.Code;
import dev.headrace.dsl.schema.Entity;
import dev.headrace.dsl.schema.EventTime;
import dev.headrace.dsl.schema.Key;
import dev.headrace.dsl.schema.KnownTime;
import dev.headrace.dsl.schema.Label;
import dev.headrace.dsl.schema.Pii;
import dev.headrace.dsl.schema.Unique;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The traits of the columns of one schema. */
final class Traits {

    private static final List<Class<? extends Annotation>> TIMES = List.of(EventTime.class, KnownTime.class);
    private static final List<Class<? extends Annotation>> KEYS = List.of(Entity.class, Key.class);
    private static final Map<String, String> CALLS = Map.of(
            EventTime.class.getCanonicalName(), "eventTime",
            KnownTime.class.getCanonicalName(), "knownTime",
            Entity.class.getCanonicalName(), "entity",
            Key.class.getCanonicalName(), "key",
            Label.class.getCanonicalName(), "label",
            Pii.class.getCanonicalName(), "pii",
            Unique.class.getCanonicalName(), "unique");

    private final Map<Class<? extends Annotation>, Component> times = new HashMap<>();

    /** The calls that say the traits of a column, in the order in which they are written; says what is wrong with them. */
    List<CodeBlock> of(Component component, Shape shape) {
        List<CodeBlock> calls = new ArrayList<>();
        for (String mark : component.marks()) {
            if (CALLS.containsKey(mark)) {
                calls.add(CodeBlock.of(".$L()", CALLS.get(mark)));
            }
        }
        boolean good = true;
        for (Class<? extends Annotation> time : TIMES) {
            good &= !component.has(time) || isTime(time, component, shape);
        }
        for (Class<? extends Annotation> key : KEYS) {
            good &= !component.has(key) || isThere(key, component);
        }
        return good && agree(component) ? calls : List.of();
    }

    private boolean isTime(Class<? extends Annotation> time, Component component, Shape shape) {
        if (!shape.kind().equals("Instant")) {
            component.wrong(
                    Code.HR0603,
                    Marks.show(time) + " marks an Instant, and `" + component.name() + "` is " + component.aType(),
                    "make it an `Instant`, or mark the column that says when");
            return false;
        }
        if (component.isNullable()) {
            component.wrong(
                    Code.HR0603,
                    Marks.show(time) + " marks an Instant that is always there, and `" + component.name()
                            + "` may be missing",
                    "drop the `@Nullable`");
            return false;
        }
        Component first = times.putIfAbsent(time, component);
        if (first != null) {
            component.wrong(
                    Code.HR0604,
                    "a schema has one " + Marks.show(time) + ", and `" + first.name() + "` has it already",
                    "drop one of them");
        }
        return first == null;
    }

    private static boolean isThere(Class<? extends Annotation> key, Component component) {
        if (component.isNullable()) {
            component.wrong(
                    Code.HR0603,
                    Marks.show(key) + " marks a key, and a key is never missing; `" + component.name() + "` may be",
                    "drop the `@Nullable`");
        }
        return !component.isNullable();
    }

    /** What is known at once cannot be known later only. */
    private static boolean agree(Component component) {
        if (!component.has(Label.class)) {
            return true;
        }
        List<Class<? extends Annotation>> early = new ArrayList<>(TIMES);
        early.addAll(KEYS);
        for (Class<? extends Annotation> mark : early) {
            if (component.has(mark)) {
                component.wrong(
                        Code.HR0603,
                        "a `@Label` is known later than its row, and " + Marks.show(mark) + " with it",
                        "drop one of the two from `" + component.name() + "`");
                return false;
            }
        }
        return true;
    }
}
