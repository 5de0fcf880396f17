@NullMarked
package dev.headrace.sample.fraud;

import org.jspecify.annotations.NullMarked;
