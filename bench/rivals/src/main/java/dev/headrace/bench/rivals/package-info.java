/** What a programmer writes by hand for the tasks of the benchmarks: Beam with rows, Beam tuned, Spark SQL. */
@NullMarked
package dev.headrace.bench.rivals;

import org.jspecify.annotations.NullMarked;
