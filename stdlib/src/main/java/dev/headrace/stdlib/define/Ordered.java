package dev.headrace.stdlib.define;

import java.util.ArrayList;
import java.util.List;

/** The types whose values have an order, and forms repeated for each of them. */
public final class Ordered {

    /** For manuals: what {@code T} stands for. */
    public static final String TYPES = "Int, Float, Decimal, String, Date, Instant, Duration or an enum";

    private static final List<String> NAMES =
            List.of("Int", "Float", "Decimal", "Date", "Instant", "Duration", "Enum", "String!");

    private Ordered() {}

    /** One form per ordered type, with {@code T} in {@code text} replaced by the type. */
    public static List<Form> forms(String text, Class<?> owner, String method) {
        List<Form> forms = new ArrayList<>();
        for (String type : NAMES) {
            forms.add(Form.of(text.replace("T", type), owner, method));
        }
        return forms;
    }
}
