package dev.headrace.target.tck.oracle;

import java.util.Optional;

/**
 * What the rules say of a diverted row: why, where. Its reason and text are for people.
 *
 * @param column the column at fault, if one is
 * @param step the source's name or an operator's id
 */
public record Reject(String code, Optional<String> column, String step) {}
