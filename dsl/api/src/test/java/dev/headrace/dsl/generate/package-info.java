@NullMarked
package dev.headrace.dsl.generate;

import org.jspecify.annotations.NullMarked;
