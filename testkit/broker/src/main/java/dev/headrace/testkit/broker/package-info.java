/**
 * A Kafka broker for tests, a real one.
 *
 * <p>May import Kafka and the JDK.
 */
@NullMarked
package dev.headrace.testkit.broker;

import org.jspecify.annotations.NullMarked;
