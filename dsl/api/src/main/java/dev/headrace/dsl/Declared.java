package dev.headrace.dsl;

import dev.headrace.ir.draft.Declaration;

/** What becomes a declaration of the draft once everything about it was said. */
interface Declared {

    /**
     * What was said so far, whole.
     *
     * @return the declaration
     */
    Declaration declaration();

    /** The lines that said it. */
    Notes notes();

    /** A node that stands where the declaration does. */
    Object anchor();
}
