package dev.headrace.dsl.value;

/** What stands for a piece of a draft. */
public interface Draftable {

    /**
     * The piece, as it is said in the place that asks.
     *
     * @return the draft, and the line that said it
     */
    Told told();
}
