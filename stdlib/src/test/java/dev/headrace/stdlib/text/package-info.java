/** Tests of text. */
package dev.headrace.stdlib.text;
