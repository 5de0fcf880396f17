@NullMarked
package dev.headrace.sample.rows;

import org.jspecify.annotations.NullMarked;
