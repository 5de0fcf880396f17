/** What a worker is sent: pieces of the plan as JSON, parameters as text. Each JVM reads a document once. */
@NullMarked
package dev.headrace.target.beam.ship;

import org.jspecify.annotations.NullMarked;
