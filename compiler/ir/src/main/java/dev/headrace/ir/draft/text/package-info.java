/** The way back from drafts to the text of pipeline files. */
@NullMarked
package dev.headrace.ir.draft.text;

import org.jspecify.annotations.NullMarked;
