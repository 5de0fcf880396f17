package dev.headrace.stdlib.define;

import java.util.Optional;

/**
 * A parameter of a form.
 *
 * @param literal whether its argument has to be a literal
 * @param sure whether its argument must not be optional
 * @param defaultValue what it is when no argument fills it, held as its type is
 */
record Parameter(String name, Pattern type, boolean literal, boolean sure, Optional<Object> defaultValue) {}
