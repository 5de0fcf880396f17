package dev.headrace.compiler.expression;

import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.type.DataType;
import java.util.Optional;

/**
 * What a loop variable stands for in one round.
 *
 * @param spelling what {@code {w}} becomes in a name
 * @param literal the literal, unless it is a label
 * @param label the enum whose label {@code spelling} it is
 */
public record LoopValue(String spelling, Optional<DraftExpr> literal, Optional<DataType.EnumOf> label) {}
