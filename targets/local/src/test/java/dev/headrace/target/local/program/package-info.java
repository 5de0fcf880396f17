/** Tests of programs as steps. */
@NullMarked
package dev.headrace.target.local.program;

import org.jspecify.annotations.NullMarked;
