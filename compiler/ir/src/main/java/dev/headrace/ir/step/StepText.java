package dev.headrace.ir.step;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * An argument of a program with places in braces. {@code {name}} is a place, <code>{{</code> and <code>}}</code> are braces. What is put in is never
 * looked at again.
 */
public final class StepText {
    private final List<String> parts;

    /** Texts and names by turns, beginning and ending with a text. */
    private StepText(List<String> parts) {
        this.parts = List.copyOf(parts);
    }

    /**
     * Reads an argument.
     *
     * @param written the argument as it stands in the pipeline
     * @return its texts and places
     * @throws IllegalArgumentException if a brace stands alone
     */
    public static StepText of(String written) {
        List<String> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean doubled = i + 1 < written.length() && written.charAt(i + 1) == c;
            if ((c == '{' || c == '}') && doubled) {
                text.append(c);
                i++;
            } else if (c == '{') {
                int end = written.indexOf('}', i);
                String name = end < 0 ? "" : written.substring(i + 1, end);
                if (!name.matches("[A-Za-z_][A-Za-z0-9_]*")) {
                    throw new IllegalArgumentException("a brace that stands alone");
                }
                parts.add(text.toString());
                parts.add(name);
                text.setLength(0);
                i = end;
            } else if (c == '}') {
                throw new IllegalArgumentException("a brace that stands alone");
            } else {
                text.append(c);
            }
        }
        parts.add(text.toString());
        return new StepText(parts);
    }

    /**
     * The names in braces, in order.
     *
     * @return the names, as often as they stand there
     */
    public List<String> places() {
        List<String> names = new ArrayList<>();
        for (int i = 1; i < parts.size(); i += 2) {
            names.add(parts.get(i));
        }
        return names;
    }

    /**
     * The argument with what each name stands for.
     *
     * @param values what each name stands for
     * @return the argument as the program gets it
     */
    public String with(UnaryOperator<String> values) {
        StringBuilder text = new StringBuilder(parts.get(0));
        for (int i = 1; i < parts.size(); i += 2) {
            text.append(values.apply(parts.get(i))).append(parts.get(i + 1));
        }
        return text.toString();
    }
}
