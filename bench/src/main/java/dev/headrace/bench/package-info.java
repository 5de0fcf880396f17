/** Benchmarks. */
@NullMarked
package dev.headrace.bench;

import org.jspecify.annotations.NullMarked;
