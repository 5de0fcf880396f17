/**
 * What the features of a model looked like in the rows that it was trained on, to compare later rows with. The same rows give the
 * same statistics, in whatever order they come.
 *
 * <p>May import the JDK alone.
 */
@NullMarked
package dev.headrace.registry.reference;

import org.jspecify.annotations.NullMarked;
