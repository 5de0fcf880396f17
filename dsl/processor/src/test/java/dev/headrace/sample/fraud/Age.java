package dev.headrace.sample.fraud;

enum Age {
    _0,
    _1,
    _2,
    _3,
    _4,
    _5,
    _6,
    U
}
