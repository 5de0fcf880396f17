@NullMarked
package dev.headrace.sample.wrong;

import org.jspecify.annotations.NullMarked;
