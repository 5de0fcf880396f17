/** Drafts without {@code for}: every column that a loop makes is written out. */
@NullMarked
package dev.headrace.compiler.expansion;

import org.jspecify.annotations.NullMarked;
