package dev.headrace.registry.run;

/**
 * Why a run failed.
 *
 * @param code of the message, {@code HR0702}
 * @param message one plain sentence
 */
public record Failed(String code, String message) {}
