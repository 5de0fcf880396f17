/** Tests of arithmetic. */
package dev.headrace.stdlib.arithmetic;
