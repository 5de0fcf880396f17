/** Tests of training workers: main. */
@NullMarked
package dev.headrace.worker.main;

import org.jspecify.annotations.NullMarked;
