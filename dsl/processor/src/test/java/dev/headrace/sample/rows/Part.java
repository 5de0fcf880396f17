package dev.headrace.sample.rows;

import dev.headrace.dsl.schema.Schema;
import org.jspecify.annotations.Nullable;

/** A part of a row. */
@Schema
public record Part(String name, @Nullable Long size) {}
