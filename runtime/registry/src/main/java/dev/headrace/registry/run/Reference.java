package dev.headrace.registry.run;

/**
 * What a run has to do with something else that is recorded.
 *
 * @param role what it is to the run: {@code model}, {@code registered}, {@code reads}
 * @param name such as {@code bank.fraud.fraud_net:3}, or the id of a run
 */
public record Reference(String role, String name) {}
