package dev.headrace.sample.fraud;

enum Gender {
    F,
    M,
    E,
    U
}
