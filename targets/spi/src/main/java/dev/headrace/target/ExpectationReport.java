package dev.headrace.target;

import dev.headrace.ir.pipeline.Fate;

/**
 * How an expectation fared.
 *
 * @param text the condition as written
 * @param fate what becomes of what breaks it
 * @param broken rows that broke it; of an expectation about the table 1 or 0
 */
public record ExpectationReport(String text, Fate fate, long broken) {}
