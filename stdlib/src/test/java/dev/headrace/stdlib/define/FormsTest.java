package dev.headrace.stdlib.define;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.ir.function.Argument;
import dev.headrace.ir.function.MethodRef;
import dev.headrace.ir.function.NullRule;
import dev.headrace.ir.function.RowError;
import dev.headrace.ir.function.ScalarFunction;
import dev.headrace.ir.function.ScalarOverload;
import dev.headrace.ir.text.DateText;
import dev.headrace.ir.type.BytesValue;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.VectorValue;
import dev.headrace.stdlib.StandardLibrary;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every form of every function: it can be chosen, its method exists, and whatever it is given it keeps its word. */
class FormsTest {

    private static final int ROUNDS = 300;

    /** Forms that can fail in principle, but not with values small enough to make in a test. */
    private static final Set<String> HARD_TO_FAIL = Set.of("replace");

    @TestFactory
    Stream<DynamicTest> everyFormKeepsItsWord() {
        return new StandardLibrary()
                .scalars().stream()
                        .map(f -> (Fn) f)
                        .flatMap(f -> f.forms().stream()
                                .map(form ->
                                        DynamicTest.dynamicTest(f.name() + form.text(), () -> keepsItsWord(f, form))));
    }

    @Test
    void whatCanFailHasBeenSeenToFail() {
        Random random = new Random(7);
        List<String> unseen = new ArrayList<>();
        for (ScalarFunction f : new StandardLibrary().scalars()) {
            for (Form form : ((Fn) f).forms()) {
                Fn alone = Fn.of(f.name(), "").form(form);
                if (form.mayFail() && !HARD_TO_FAIL.contains(f.name()) && !fails(alone, form, random)) {
                    unseen.add(f.name() + form.text());
                }
            }
        }
        assertThat(unseen).isEmpty();
    }

    private static boolean fails(Fn function, Form form, Random random) {
        for (List<DataType> types : typesOf(form)) {
            for (int i = 0; i < 40 * ROUNDS; i++) {
                try {
                    call(function, form, types, random);
                } catch (RowError e) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void keepsItsWord(Fn function, Form form) {
        Random random = new Random(function.name().hashCode());
        int called = 0;
        for (List<DataType> types : typesOf(form)) {
            for (int i = 0; i < ROUNDS; i++) {
                try {
                    called += call(Fn.of(function.name(), "").form(form), form, types, random) ? 1 : 0;
                } catch (RowError e) {
                    assertThat(form.mayFail()).as(e.reason()).isTrue();
                    called++;
                }
            }
        }
        assertThat(called).isPositive();
    }

    /** False if the form does not take arguments of these types. */
    private static boolean call(Fn function, Form form, List<DataType> types, Random random) {
        List<Argument> arguments = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            Parameter parameter = form.shape().parameters().get(i);
            Object value =
                    parameter.literal() ? Samples.LITERALS.get(parameter.name()) : Samples.value(types.get(i), random);
            Optional<Object> literal = parameter.literal() ? Optional.of(value) : Optional.empty();
            arguments.add(new Argument(Optional.empty(), types.get(i), false, literal));
            values.add(value);
        }
        Optional<ScalarFunction.Chosen> chosen = function.choose(arguments);
        if (chosen.isEmpty()) {
            assertThat(function.whyNot(arguments)).isPresent();
            return false;
        }
        ScalarOverload overload = chosen.get().overload();
        for (int i = 0; i < values.size(); i++) {
            if (overload.parameters().get(i) instanceof DataType.Decimal d) {
                values.set(i, ((BigDecimal) values.get(i)).setScale(d.scale()));
            }
        }
        check(overload, invoke(overload, values));
        return true;
    }

    private static Object invoke(ScalarOverload overload, List<Object> values) {
        MethodRef ref = overload.evaluator();
        List<Object> all = new ArrayList<>(values);
        overload.constants().forEach(c -> all.add(c.value()));
        try {
            Method method = ref.owner().getMethod(ref.name(), ref.parameters().toArray(Class<?>[]::new));
            return method.invoke(null, all.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RowError error) {
                throw error;
            }
            throw new AssertionError(overload.name() + " broke on " + values, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static void check(ScalarOverload overload, Object result) {
        boolean optional = overload.nulls() == NullRule.STRICT_OPTIONAL;
        Class<?> declared = overload.evaluator().result();
        Class<?> held = JavaClasses.of(overload.result());
        if (optional) {
            assertThat(declared.isPrimitive()).isFalse();
            Map<Class<?>, Class<?>> boxes =
                    Map.of(long.class, Long.class, double.class, Double.class, boolean.class, Boolean.class);
            assertThat(declared).isIn(boxes.getOrDefault(held, held), held.isPrimitive() ? held : Object.class);
        } else {
            assertThat(declared).isEqualTo(held);
            assertThat(result).isNotNull();
        }
        if (result != null) {
            checkValue(overload.result(), result);
        }
    }

    private static void checkValue(DataType type, Object value) {
        if (type.equals(DataType.FLOAT)) {
            assertThat(Double.isFinite((Double) value)).isTrue();
            assertThat(Double.doubleToRawLongBits((Double) value)).isNotEqualTo(Double.doubleToRawLongBits(-0.0));
        } else if (type instanceof DataType.Decimal d) {
            assertThat(((BigDecimal) value).scale()).isEqualTo(d.scale());
            assertThat(((BigDecimal) value).precision()).isLessThanOrEqualTo(Math.max(1, d.precision()));
        } else if (type.equals(DataType.DATE)) {
            assertThat((Long) value).isBetween(DateText.MIN_DAY, DateText.MAX_DAY);
        } else if (type instanceof DataType.EnumOf e) {
            assertThat((Long) value).isBetween(0L, e.labels().size() - 1L);
        } else if (type instanceof DataType.Vector v) {
            assertThat(((VectorValue) value).size()).isEqualTo(v.size());
        } else if (type.equals(DataType.BYTES)) {
            assertThat(value).isInstanceOf(BytesValue.class);
        } else if (type instanceof DataType.ListOf list) {
            ((List<?>) value).forEach(x -> checkValue(list.element(), x));
        }
    }

    private static List<List<DataType>> typesOf(Form form) {
        Set<List<DataType>> all = new LinkedHashSet<>();
        all.add(List.of());
        for (Parameter parameter : form.shape().parameters()) {
            Set<List<DataType>> longer = new LinkedHashSet<>();
            for (List<DataType> types : all) {
                for (DataType type : Samples.types(parameter.type())) {
                    List<DataType> more = new ArrayList<>(types);
                    more.add(type);
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all.stream().filter(types -> matches(form, types)).toList();
    }

    private static boolean matches(Form form, List<DataType> types) {
        Map<String, DataType> bound = new java.util.LinkedHashMap<>();
        for (int i = 0; i < types.size(); i++) {
            if (form.shape()
                    .parameters()
                    .get(i)
                    .type()
                    .match(types.get(i), bound)
                    .isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
