/**
 * The connectors that bindings name: what they are called and which options they take.
 *
 * <p>May import {@code dev.headrace.ir} and the JDK.
 */
@NullMarked
package dev.headrace.stdlib.connector;

import org.jspecify.annotations.NullMarked;
