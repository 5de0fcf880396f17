package dev.headrace.house.planted.there;

/** Uses nobody. */
public record Neighbour(String name) {}
