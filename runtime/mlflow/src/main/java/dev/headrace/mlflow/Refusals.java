package dev.headrace.mlflow;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;

/** What is said when an export cannot go on. */
final class Refusals {

    private Refusals() {}

    static RunFailure of(String message) {
        return RunFailure.of(Code.HR0746, message);
    }

    static RunFailure of(String message, String help) {
        return new RunFailure(Diagnostic.of(Code.HR0746, message).help(help).build());
    }
}
