package dev.headrace.dsl;

/** Finds a definition by its name without loading it; implementations are generated and listed for the ServiceLoader. */
public interface DefinitionProvider {

    /** The package of the pipeline: {@code bank.fraud}. */
    String name();

    /** The name of the class that says it, by which it can be asked for too: {@code com.bank.Fraud}. Empty if there is none. */
    default String definition() {
        return "";
    }

    /** The definition, said anew. */
    Definition define();

    /** What the compiler takes. */
    default Drafted draft(JavaSources sources) {
        return define().draft(name(), sources);
    }
}
