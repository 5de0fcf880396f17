/** Tests of training workers: data. */
@NullMarked
package dev.headrace.training;

import org.jspecify.annotations.NullMarked;
