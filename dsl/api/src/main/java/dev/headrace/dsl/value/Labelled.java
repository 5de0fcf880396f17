package dev.headrace.dsl.value;

/** An enum whose labels are not the names of its constants: {@code "0"} cannot be a name in Java. */
public interface Labelled {

    /** The label in the language. */
    String label();

    /** The label of any constant: what it says itself, else its name. */
    static String labelOf(Enum<?> constant) {
        return constant instanceof Labelled labelled ? labelled.label() : constant.name();
    }
}
