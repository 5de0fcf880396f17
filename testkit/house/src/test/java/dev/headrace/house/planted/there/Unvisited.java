package dev.headrace.house.planted.there;

/** A family without a visitor. */
public sealed interface Unvisited {
    record One() implements Unvisited {}

    record Two() implements Unvisited {}
}
