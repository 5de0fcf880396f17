/**
 * The seeded data of the examples, written by {@link dev.headrace.examples.data.SampleData}; a test holds the committed
 * files to what this package makes.
 *
 * <p>May import the JDK only.
 */
@NullMarked
package dev.headrace.examples.data;

import org.jspecify.annotations.NullMarked;
