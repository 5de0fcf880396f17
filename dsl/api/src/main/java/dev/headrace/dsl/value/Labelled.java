package dev.headrace.dsl.value;

/** An enum whose labels are not the names of its constants: {@code "18-25"} cannot be a name in Java. */
public interface Labelled {

    /**
     * The label in the language.
     *
     * @return the text of the label
     */
    String label();

    /**
     * The label of any constant: what it says itself, else its name; {@code _0} is {@code 0}, which no name can be.
     *
     * @param constant a constant of any enum
     * @return the text of its label
     */
    static String labelOf(Enum<?> constant) {
        if (constant instanceof Labelled labelled) {
            return labelled.label();
        }
        String name = constant.name();
        boolean digit = name.length() > 1 && name.charAt(0) == '_' && Character.isDigit(name.charAt(1));
        return digit ? name.substring(1) : name;
    }
}
