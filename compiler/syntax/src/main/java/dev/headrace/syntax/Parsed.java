package dev.headrace.syntax;

import dev.headrace.ir.draft.DraftFile;
import dev.headrace.ir.draft.Origins;

/**
 * What a source text says. Whatever the text, all three are there: where it could not be read the draft holds missing
 * nodes, and the tokens are always the whole text.
 */
public record Parsed(DraftFile file, Origins origins, TokenTree tokens) {}
