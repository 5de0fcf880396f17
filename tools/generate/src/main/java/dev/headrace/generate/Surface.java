package dev.headrace.generate;

import com.palantir.javapoet.ClassName;

/** The classes of the Java surface that generated code names. */
final class Surface {

    private static final String ROOT = "dev.headrace.dsl";
    private static final String SCHEMA = ROOT + ".schema";
    private static final String VALUE = ROOT + ".value";
    private static final String DRAFT = "dev.headrace.ir.draft";

    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    static final ClassName LABELLED = ClassName.get(VALUE, "Labelled");
    static final ClassName TOLD = ClassName.get(VALUE, "Told");
    static final ClassName BOOL_EXPR = ClassName.get(VALUE, "BoolExpr");
    static final ClassName FEATURE_SET = ClassName.get(ROOT, "FeatureSet");
    static final ClassName DRAFT_EXPR = ClassName.get(DRAFT, "DraftExpr");
    static final ClassName BINARY_OP = ClassName.get(DRAFT, "BinaryOp");
    static final ClassName UNARY_OP = ClassName.get(DRAFT, "UnaryOp");

    private Surface() {}

    /** An annotation on records and their components: {@code Entity}. */
    static ClassName annotation(String name) {
        return ClassName.get(SCHEMA, name);
    }

    /** A class of columns: {@code FloatColumn}, {@code MaybeFloatColumn}. */
    static ClassName column(String kind, boolean optional) {
        return ClassName.get(VALUE, (optional ? "Maybe" : "") + kind + "Column");
    }
}
