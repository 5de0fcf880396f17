package dev.headrace.ir.pipeline;

/**
 * A declaration that resolves but that no engine runs yet: {@code model fraud_net}.
 */
public record Unbuilt(String kind, String name) {}
