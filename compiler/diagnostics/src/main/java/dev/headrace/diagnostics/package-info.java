/**
 * What Headrace says to people: codes, places, causes, fixes, and how they are shown.
 *
 * <p>Imports the JDK only, so that every other room may speak through it.
 */
@NullMarked
package dev.headrace.diagnostics;

import org.jspecify.annotations.NullMarked;
