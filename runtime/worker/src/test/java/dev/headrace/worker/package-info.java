/** Tests of training workers. */
@NullMarked
package dev.headrace.worker;

import org.jspecify.annotations.NullMarked;
