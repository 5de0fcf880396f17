package dev.headrace.dsl;

import dev.headrace.ir.draft.Declaration;

/** What becomes a declaration of the draft once everything about it was said. */
interface Declared {

    Declaration declaration();

    Notes notes();

    /** A node that stands where the declaration does. */
    Object anchor();
}
