/** Tests of the trainers that use DJL. */
@NullMarked
package dev.headrace.trainer.djl;

import org.jspecify.annotations.NullMarked;
