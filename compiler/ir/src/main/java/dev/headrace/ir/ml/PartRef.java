package dev.headrace.ir.ml;

/** A part of a split: {@code parts.train}. */
public record PartRef(String split, String part) {}
