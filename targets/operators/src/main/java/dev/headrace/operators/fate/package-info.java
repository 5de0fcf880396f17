/**
 * What becomes of bad rows: counted, said, dropped, diverted, or the end of the run, as their source declares.
 */
@NullMarked
package dev.headrace.operators.fate;

import org.jspecify.annotations.NullMarked;
