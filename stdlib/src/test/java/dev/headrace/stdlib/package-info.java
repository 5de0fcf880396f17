/** Tests of the standard library. */
package dev.headrace.stdlib;
