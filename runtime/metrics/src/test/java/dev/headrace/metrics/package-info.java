/** Tests of measures, against brute force and values known from elsewhere. */
@NullMarked
package dev.headrace.metrics;

import org.jspecify.annotations.NullMarked;
