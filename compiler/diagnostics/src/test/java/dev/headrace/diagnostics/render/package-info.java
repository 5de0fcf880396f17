@NullMarked
package dev.headrace.diagnostics.render;

import org.jspecify.annotations.NullMarked;
