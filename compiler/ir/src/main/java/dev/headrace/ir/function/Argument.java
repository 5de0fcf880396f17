package dev.headrace.ir.function;

import dev.headrace.ir.type.DataType;
import java.util.Optional;

/**
 * An argument as the compiler shows it to a function that is looking for its overload.
 *
 * @param name the argument's name if it was given by name
 * @param literal its value if it is a literal, held as {@link dev.headrace.ir.type.Physical} says
 */
public record Argument(Optional<String> name, DataType type, boolean optional, Optional<Object> literal) {}
