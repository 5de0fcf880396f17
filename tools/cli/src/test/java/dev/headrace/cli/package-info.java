/** Tests of the command line: as a user meets it, never through its classes. May import all of the product. */
@NullMarked
package dev.headrace.cli;

import org.jspecify.annotations.NullMarked;
