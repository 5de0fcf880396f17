@NullMarked
package dev.headrace.processor;

import org.jspecify.annotations.NullMarked;
