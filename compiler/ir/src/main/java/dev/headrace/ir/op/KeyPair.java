package dev.headrace.ir.op;

/** A column of the left input and the column of the right one that must equal it. */
public record KeyPair(String left, String right) {}
