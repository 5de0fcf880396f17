package dev.headrace.stdlib.define;

import dev.headrace.ir.type.DataType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What types a parameter takes, as written in a form: {@code Int}, {@code Decimal}, {@code List<T>}. */
interface Pattern {

    /** What the form takes for an argument of a type. {@code bound} holds the type variables met so far. */
    Optional<Match> match(DataType argument, Map<String, DataType> bound);

    /** The type itself once all variables are bound, empty if a rule has to say it. */
    Optional<DataType> resolve(Map<String, DataType> bound);

    /** The class by which an evaluator takes a value. */
    Class<?> javaClass(DataType type);

    /** The type taken and how far it is from the type given: 0 the same, more for a widening. */
    record Match(DataType type, int cost) {}

    /** One type. If it {@code widens}, an Int is taken for a Float and an enum for a String. */
    record Exactly(DataType type, boolean widens) implements Pattern {
        @Override
        public Optional<Match> match(DataType argument, Map<String, DataType> bound) {
            if (argument.equals(type)) {
                return Optional.of(new Match(type, 0));
            }
            boolean fits = (argument.equals(DataType.INT) && type.equals(DataType.FLOAT))
                    || (argument instanceof DataType.EnumOf && type.equals(DataType.STRING));
            return widens && fits ? Optional.of(new Match(type, 1)) : Optional.empty();
        }

        @Override
        public Optional<DataType> resolve(Map<String, DataType> bound) {
            return Optional.of(type);
        }

        @Override
        public Class<?> javaClass(DataType ignored) {
            return JavaClasses.of(type);
        }
    }

    /** Any Decimal; an Int widens to one that holds every Int. */
    record AnyDecimal() implements Pattern {
        private static final DataType OF_INT = new DataType.Decimal(19, 0);

        @Override
        public Optional<Match> match(DataType argument, Map<String, DataType> bound) {
            if (argument instanceof DataType.Decimal) {
                return Optional.of(new Match(argument, 0));
            }
            return argument.equals(DataType.INT) ? Optional.of(new Match(OF_INT, 2)) : Optional.empty();
        }

        @Override
        public Optional<DataType> resolve(Map<String, DataType> bound) {
            return Optional.empty();
        }

        @Override
        public Class<?> javaClass(DataType type) {
            return JavaClasses.of(type);
        }
    }

    /** Any enum, the same one at each place of a form. */
    record AnyEnum() implements Pattern {
        private static final String KEY = "Enum";

        @Override
        public Optional<Match> match(DataType argument, Map<String, DataType> bound) {
            return argument instanceof DataType.EnumOf ? new Variable(KEY).match(argument, bound) : Optional.empty();
        }

        @Override
        public Optional<DataType> resolve(Map<String, DataType> bound) {
            return Optional.ofNullable(bound.get(KEY));
        }

        @Override
        public Class<?> javaClass(DataType type) {
            return long.class;
        }
    }

    /** Any Vector. */
    record AnyVector() implements Pattern {
        @Override
        public Optional<Match> match(DataType argument, Map<String, DataType> bound) {
            return argument instanceof DataType.Vector ? Optional.of(new Match(argument, 0)) : Optional.empty();
        }

        @Override
        public Optional<DataType> resolve(Map<String, DataType> bound) {
            return Optional.empty();
        }

        @Override
        public Class<?> javaClass(DataType type) {
            return JavaClasses.of(type);
        }
    }

    /** Any type, the same one wherever the name stands. */
    record Variable(String name) implements Pattern {
        @Override
        public Optional<Match> match(DataType argument, Map<String, DataType> bound) {
            DataType before = bound.putIfAbsent(name, argument);
            return before == null || before.equals(argument) ? Optional.of(new Match(argument, 0)) : Optional.empty();
        }

        @Override
        public Optional<DataType> resolve(Map<String, DataType> bound) {
            return Optional.ofNullable(bound.get(name));
        }

        /** Whatever is no primitive comes as an Object, because the evaluator serves every type. */
        @Override
        public Class<?> javaClass(DataType type) {
            Class<?> exact = JavaClasses.of(type);
            return exact.isPrimitive() ? exact : Object.class;
        }
    }

    /** A list of what {@code element} takes. */
    record ListOf(Pattern element) implements Pattern {
        @Override
        public Optional<Match> match(DataType argument, Map<String, DataType> bound) {
            if (!(argument instanceof DataType.ListOf list)) {
                return Optional.empty();
            }
            // Elements are not widened one by one.
            return element.match(list.element(), bound)
                    .filter(m -> m.cost() == 0)
                    .map(m -> new Match(argument, 0));
        }

        @Override
        public Optional<DataType> resolve(Map<String, DataType> bound) {
            return element.resolve(bound).map(DataType.ListOf::new);
        }

        @Override
        public Class<?> javaClass(DataType type) {
            return List.class;
        }
    }
}
