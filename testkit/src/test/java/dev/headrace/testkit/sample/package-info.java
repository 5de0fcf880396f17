/** A pipeline said in Java, as a user would have one, without what the annotation processor would write. */
package dev.headrace.testkit.sample;
