/** Tests of how functions are declared. */
package dev.headrace.stdlib.define;
