@NullMarked
package dev.headrace.diagnostics;

import org.jspecify.annotations.NullMarked;
