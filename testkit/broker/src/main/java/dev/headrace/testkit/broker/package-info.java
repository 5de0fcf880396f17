/** A Kafka broker for tests, a real one. */
@NullMarked
package dev.headrace.testkit.broker;

import org.jspecify.annotations.NullMarked;
