package dev.headrace.dsl;

/** Finds a definition by its name without loading it; implementations are generated and listed for the ServiceLoader. */
public interface DefinitionProvider {

    /**
     * The package of the pipeline: {@code bank.fraud}.
     *
     * @return the package in the language, by which commands ask for it
     */
    String name();

    /**
     * The class that says it, by which it can be asked for too: {@code com.bank.Fraud}.
     *
     * @return its name; empty if there is none
     */
    default String definition() {
        return "";
    }

    /**
     * The definition, said anew.
     *
     * @return a new one, each time
     * @throws dev.headrace.dsl.value.DefinitionException if it says what no pipeline can say (HR0690)
     */
    Definition define();

    /**
     * What the compiler takes.
     *
     * @param sources where the text of its Java is looked for, to be shown in messages
     * @return the draft, and the lines that said it
     * @throws dev.headrace.dsl.value.DefinitionException if it says what no pipeline can say (HR0690)
     */
    default Drafted draft(JavaSources sources) {
        return define().draft(name(), sources);
    }
}
