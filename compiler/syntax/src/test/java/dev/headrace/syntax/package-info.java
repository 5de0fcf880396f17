@NullMarked
package dev.headrace.syntax;

import org.jspecify.annotations.NullMarked;
