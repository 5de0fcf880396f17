/** Tests of the test kit. */
package dev.headrace.testkit;
