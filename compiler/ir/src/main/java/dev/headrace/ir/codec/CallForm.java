package dev.headrace.ir.codec;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.type.DataType;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of a call: the one node whose form is not that of its record, since a function is code. */
final class CallForm {

    static final Shape TYPE = new Shape.Node(DataType.class);
    static final Shape TYPES = new Shape.Many(TYPE);
    static final Shape ARGUMENTS = new Shape.Many(new Shape.Node(Expr.class));

    private CallForm() {}

    /** Field names and shapes in order. */
    static Map<String, Shape> fields() {
        Map<String, Shape> fields = new LinkedHashMap<>();
        fields.put("function", new Shape.Text());
        fields.put("parameters", TYPES);
        fields.put("result", TYPE);
        fields.put("arguments", ARGUMENTS);
        fields.put("type", TYPE);
        return fields;
    }
}
