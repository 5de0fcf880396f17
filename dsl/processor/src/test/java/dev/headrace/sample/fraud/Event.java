package dev.headrace.sample.fraud;

enum Event {
    login,
    details_change,
    password_change
}
