/** Tests of time. */
package dev.headrace.stdlib.time;
