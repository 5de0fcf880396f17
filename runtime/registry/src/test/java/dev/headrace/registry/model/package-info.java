/** Tests of model. */
@NullMarked
package dev.headrace.registry.model;

import org.jspecify.annotations.NullMarked;
