package dev.headrace.processor.schema;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.headrace.diagnostics.Code;
import dev.headrace.dsl.schema.Range;
import dev.headrace.dsl.schema.Where;
import dev.headrace.dsl.value.BoolExpr;
import dev.headrace.dsl.value.MaybeBool;
import dev.headrace.processor.Problems;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** The conditions on the columns of one schema: ranges, and methods with {@link Where}. */
final class Conditions {

    /** Doubles count whole numbers one by one up to here. */
    private static final double EXACT = 1L << 53;

    private final Problems problems;
    private final ProcessingEnvironment environment;
    private final Map<String, ExecutableElement> methods = new LinkedHashMap<>();
    private final ClassName record;

    Conditions(ProcessingEnvironment environment, Problems problems, TypeElement record) {
        this.environment = environment;
        this.problems = problems;
        this.record = ClassName.get(record);
        for (ExecutableElement method : ElementFilter.methodsIn(record.getEnclosedElements())) {
            if (method.getAnnotation(Where.class) != null) {
                method(record, method);
            }
        }
    }

    private void method(TypeElement record, ExecutableElement method) {
        String column = method.getAnnotation(Where.class).value();
        String name = "`" + method.getSimpleName() + "`";
        boolean known = record.getRecordComponents().stream()
                .anyMatch(c -> c.getSimpleName().contentEquals(column));
        if (!known) {
            problems.addAt(
                    Code.HR0610,
                    method,
                    Where.class.getCanonicalName(),
                    "`" + record.getSimpleName() + "` has no component `" + column + "`",
                    "name the one that this is a condition on");
        } else if (!method.getModifiers().contains(Modifier.STATIC)
                || method.getModifiers().contains(Modifier.PRIVATE)
                || !method.getParameters().isEmpty()) {
            wrong(
                    method,
                    name + " is a condition on all rows, so it is static, takes nothing and is seen by its package",
                    "write `static BoolExpr<" + record.getSimpleName() + "Row> " + method.getSimpleName() + "()`");
        } else if (!isCondition(method.getReturnType())) {
            wrong(
                    method,
                    name + " gives " + Problems.article(Problems.simple(method.getReturnType()))
                            + ", and a condition is a Bool",
                    "write `static BoolExpr<" + record.getSimpleName() + "Row> " + method.getSimpleName() + "()`");
        } else if (methods.putIfAbsent(column, method) != null) {
            wrong(
                    method,
                    "`" + column + "` has a condition already, `"
                            + methods.get(column).getSimpleName() + "`",
                    "join the two with `and`");
        }
    }

    private boolean isCondition(TypeMirror type) {
        return type.getKind() == TypeKind.ERROR || isA(type, BoolExpr.class) || isA(type, MaybeBool.class);
    }

    private boolean isA(TypeMirror type, Class<?> wanted) {
        Types types = environment.getTypeUtils();
        TypeElement element = environment.getElementUtils().getTypeElement(wanted.getCanonicalName());
        return types.isSubtype(types.erasure(type), types.erasure(element.asType()));
    }

    private void wrong(Element at, String sentence, String help) {
        problems.add(Code.HR0610, at, sentence, help);
    }

    /** The call that says the condition on a column; says what is wrong with it. */
    Optional<CodeBlock> of(Component component, Shape shape) {
        ExecutableElement method = methods.get(component.name());
        Range range = component.element().getAnnotation(Range.class);
        if (method != null && range != null) {
            component.wrong(
                    Code.HR0603,
                    "`" + component.name() + "` has a `@Range` and the condition `" + method.getSimpleName() + "`",
                    "say the range in the method");
            return Optional.empty();
        }
        if (method != null) {
            return Optional.of(CodeBlock.of(".where($T.$L())", record, method.getSimpleName()));
        }
        return range == null ? Optional.empty() : range(component, shape, range);
    }

    private static Optional<CodeBlock> range(Component component, Shape shape, Range range) {
        if (!shape.isNumber()) {
            component.wrong(
                    Code.HR0603,
                    "`@Range` is for numbers, and `" + component.name() + "` is " + component.aType(),
                    "drop it, or write the condition as a method with `@Where`");
            return Optional.empty();
        }
        boolean low = range.min() != Double.NEGATIVE_INFINITY;
        boolean high = range.max() != Double.POSITIVE_INFINITY;
        if (!low && !high) {
            component.wrong(
                    Code.HR0603, "the `@Range` of `" + component.name() + "` has no end", "write `min`, `max` or both");
            return Optional.empty();
        }
        if (!(range.min() <= range.max())) {
            component.wrong(
                    Code.HR0603,
                    "no number lies in the `@Range` of `" + component.name() + "`, from " + show(range.min()) + " to "
                            + show(range.max()),
                    "write the smaller one as `min`");
            return Optional.empty();
        }
        for (double end : new double[] {range.min(), range.max()}) {
            boolean whole = end == Math.rint(end) && Math.abs(end) <= EXACT;
            if (shape.kind().equals("Int") && !Double.isInfinite(end) && !whole) {
                component.wrong(
                        Code.HR0603,
                        "`" + component.name() + "` is an Int, and " + show(end) + " is no whole number that a `@Range`"
                                + " can hold",
                        "write a whole number of at most 15 digits, or a method with `@Where`");
                return Optional.empty();
            }
        }
        String name = component.name();
        CodeBlock condition = low && high
                ? CodeBlock.of("$N.between($L, $L)", name, number(shape, range.min()), number(shape, range.max()))
                : low
                        ? CodeBlock.of("$N.ge($L)", name, number(shape, range.min()))
                        : CodeBlock.of("$N.le($L)", name, number(shape, range.max()));
        return Optional.of(CodeBlock.of(".where($L)", condition));
    }

    private static CodeBlock number(Shape shape, double value) {
        if (shape.kind().equals("Decimal")) {
            return CodeBlock.of("new $T($S)", BigDecimal.class, show(value));
        }
        return CodeBlock.of("$L", shape.kind().equals("Int") ? (long) value + "L" : show(value));
    }

    /** Without a point where there is nothing behind it. */
    private static String show(double value) {
        return value == Math.rint(value) && Math.abs(value) <= EXACT
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
