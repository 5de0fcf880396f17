/**
 * The trainer {@code process}: any program that keeps the contract.
 *
 * <p>May import what {@code dev.headrace.worker} may.
 */
@NullMarked
package dev.headrace.worker.process;

import org.jspecify.annotations.NullMarked;
