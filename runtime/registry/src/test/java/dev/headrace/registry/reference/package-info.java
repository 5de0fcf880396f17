/** Tests of reference. */
@NullMarked
package dev.headrace.registry.reference;

import org.jspecify.annotations.NullMarked;
