@NullMarked
package dev.headrace.dsl;

import org.jspecify.annotations.NullMarked;
