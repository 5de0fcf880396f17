/**
 * Records as rows and rows as records: codecs, which the annotation processor writes, and what they are made of.
 *
 * <p>May import what the package above may.
 */
@NullMarked
package dev.headrace.dsl.row;

import org.jspecify.annotations.NullMarked;
