package dev.headrace.dsl;

import dev.headrace.ir.draft.DraftFile;
import dev.headrace.ir.draft.Origins;

/**
 * What the compiler takes of a definition.
 *
 * @param file the draft
 * @param origins the lines of Java that said its nodes
 */
public record Drafted(DraftFile file, Origins origins) {}
