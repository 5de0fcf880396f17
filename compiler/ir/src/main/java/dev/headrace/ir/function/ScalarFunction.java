package dev.headrace.ir.function;

import java.util.List;
import java.util.Optional;

/** A scalar function or operator: everything the compiler, the engines, the manual and the editor know of it. */
public interface ScalarFunction {

    /** Its name in the language, lower case with underscores; operators: see {@link Operators}. */
    String name();

    /** Its forms as a person reads them: {@code round(x: Float, digits: Int = 0) -> Float}. */
    List<String> signatures();

    /** One sentence, then rules that matter (nulls, errors, time zone), in Markdown. */
    String doc();

    /** The group of the manual it stands in: {@code math}, {@code text}, {@code time}, … */
    String group();

    /** Examples that run as tests on every engine. */
    List<Example> examples();

    /**
     * The overload for these arguments, given in order of position with names resolved to positions by the function
     * itself, or empty if there is none. Int arguments may be taken as Float or Decimal: the compiler widens them to the
     * overload's parameter types. Missing trailing arguments with defaults are supplied by {@link Chosen#defaults()}.
     */
    Optional<Chosen> choose(List<Argument> arguments);

    /**
     * Why {@link #choose} found nothing, where there is more to say than that no form fits: a zone nobody knows, a
     * pattern that is ill-formed, an argument that has to be a literal. One sentence without a full stop.
     */
    default Optional<String> whyNot(List<Argument> arguments) {
        return Optional.empty();
    }

    /**
     * The overload found.
     *
     * @param order for each parameter, the index of the argument that fills it, or -1 for the default
     * @param defaults one value per parameter, used where {@code order} is -1; else ignored
     */
    record Chosen(ScalarOverload overload, List<Integer> order, List<Optional<Object>> defaults) {
        public Chosen {
            order = List.copyOf(order);
            defaults = List.copyOf(defaults);
        }
    }

    /**
     * {@code upper("ab")} is {@code "AB"}. Both are expressions of the language without columns; a result of
     * {@code error} means that the call is a row error.
     */
    record Example(String call, String result) {}
}
