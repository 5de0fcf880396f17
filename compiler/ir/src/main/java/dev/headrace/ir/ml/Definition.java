package dev.headrace.ir.ml;

/** What is known of a declaration about models after it was checked. */
public sealed interface Definition permits LabelDef, SplitDef, FitDef, ModelDef, GateDef {

    String name();

    /** The dataset whose rows it is about. */
    String dataset();

    <R> R accept(Visitor<R> visitor);

    /** One case per kind, so that a new kind does not compile until everybody handles it. */
    interface Visitor<R> {
        R label(LabelDef definition);

        R split(SplitDef definition);

        R fit(FitDef definition);

        R model(ModelDef definition);

        R gate(GateDef definition);
    }
}
