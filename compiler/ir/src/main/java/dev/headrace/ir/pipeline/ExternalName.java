package dev.headrace.ir.pipeline;

/**
 * A column that is called otherwise outside.
 */
public record ExternalName(String external, String column) {}
