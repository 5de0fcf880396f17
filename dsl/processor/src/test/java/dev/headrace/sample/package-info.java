@NullMarked
package dev.headrace.sample;

import org.jspecify.annotations.NullMarked;
