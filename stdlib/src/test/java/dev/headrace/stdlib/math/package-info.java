/** Tests of math. */
package dev.headrace.stdlib.math;
