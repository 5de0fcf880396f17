package dev.headrace.registry.model;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.diagnostics.Suggestions;
import dev.headrace.registry.gate.Judgement;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.Collection;

/** What the registry says when it cannot do what is asked. */
final class Refusals {

    private Refusals() {}

    static RunFailure unknownModel(String name, Collection<String> names) {
        String help = Suggestions.closest(name, names)
                .map(n -> "did you mean `" + n + "`?")
                .orElse("headrace models lists them");
        return unknown("no model `" + name + "` is registered", help);
    }

    static RunFailure unknown(String message, String help) {
        return new RunFailure(Diagnostic.of(Code.HR0740, message).help(help).build());
    }

    static RunFailure damaged(ModelVersion version, String how) {
        return damaged(version.record().name(), version.number(), how);
    }

    static RunFailure damaged(String name, int number, String how) {
        return new RunFailure(Diagnostic.of(Code.HR0741, "version " + number + " of `" + name + "` is damaged: " + how)
                .help("restore the file, or go back to another version: headrace models rollback " + name
                        + " production")
                .build());
    }

    static RunFailure signature(String message, String help) {
        return new RunFailure(Diagnostic.of(Code.HR0742, message).help(help).build());
    }

    static RunFailure held(String model, Judgement judgement) {
        Diagnostic.Builder said =
                Diagnostic.of(Code.HR0743, "gate `" + judgement.gate() + "` does not let `" + model + "` pass");
        judgement.reasons().forEach(said::note);
        return new RunFailure(said.build());
    }

    static RunFailure otherModel(String model, Judgement judgement) {
        return new RunFailure(Diagnostic.of(
                        Code.HR0743, "gate `" + judgement.gate() + "` judged another model than `" + model + "` is now")
                .help("let the gate judge the model that is to be registered")
                .build());
    }

    static RunFailure busy(String name, long seconds) {
        return new RunFailure(Diagnostic.of(
                        Code.HR0744,
                        "another process is writing to model `" + name + "`; it did not end within " + seconds + " s")
                .help("try again when it has ended")
                .build());
    }

    static RunFailure notWritten(String name, IOException e) {
        return new RunFailure(
                Diagnostic.of(Code.HR0703, "model `" + name + "` cannot be written to the registry" + why(e))
                        .build(),
                e);
    }

    private static String why(IOException e) {
        if (String.valueOf(e.getMessage()).contains("No space left")) {
            return ": the disk is full";
        }
        return e instanceof AccessDeniedException ? ": permission is missing" : "";
    }

    static RunFailure notListed(IOException e) {
        return new RunFailure(
                Diagnostic.of(Code.HR0741, "the folder of registered models cannot be read")
                        .build(),
                e);
    }

    /** A link would be a hole in the copy, or lead to what nobody judged. */
    static RunFailure link(String file) {
        return RunFailure.of(Code.HR0702, "`" + file + "` in the folder of the model is neither a file nor a folder");
    }

    static RunFailure notRead(String name, IOException e) {
        return new RunFailure(
                Diagnostic.of(Code.HR0741, "what is registered of model `" + name + "` cannot be read")
                        .build(),
                e);
    }
}
