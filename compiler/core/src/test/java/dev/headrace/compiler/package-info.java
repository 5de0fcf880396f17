@NullMarked
package dev.headrace.compiler;

import org.jspecify.annotations.NullMarked;
