/**
 * The trainers that come with Headrace, as models name them. Their code is in modules of its own, which run in processes of
 * their own.
 *
 * <p>May import {@code dev.headrace.ir.trainer} and the JDK.
 */
@NullMarked
package dev.headrace.stdlib.trainer;

import org.jspecify.annotations.NullMarked;
