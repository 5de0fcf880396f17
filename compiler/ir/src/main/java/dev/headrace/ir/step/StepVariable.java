package dev.headrace.ir.step;

/**
 * A variable of a program's environment.
 *
 * @param value its value; of a secret, the secret's name
 */
public record StepVariable(String name, String value, boolean secret) {}
