package dev.headrace.cli;

import dev.headrace.compiler.Compilation;
import dev.headrace.compiler.CompileOptions;
import dev.headrace.compiler.Drafts;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Span;
import dev.headrace.ir.draft.DraftFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A pipeline as a command was given it: the text of a file, or what a class says that lies in a jar or folder. */
sealed interface Given permits GivenText, GivenJava {

    /** Reads what the argument names; empty if that cannot be, which {@code sink} then knows. */
    static Optional<? extends Given> read(Path argument, List<Path> classPath, DiagnosticSink sink) {
        return JavaArguments.isJava(argument, classPath)
                ? GivenJava.read(argument, classPath, sink)
                : GivenText.read(argument, classPath, sink);
    }

    /** What it says; empty if it has errors of form, which {@code sink} then knows. */
    Optional<DraftFile> draft(DiagnosticSink sink);

    /** Compiles it; options need not say where the files lie that it uses. */
    Compilation compile(CompileOptions options, Drafts drafts);

    /** The options that a draft of it is expanded with. */
    CompileOptions options();

    /** The folder that its relative paths start at, absolute. */
    Path base();

    /** A path in that folder, told as the pipeline was: what is printed names no folder of this machine. */
    Path beside(String name);

    /** What it is called: the name of its file without folders, or its own. */
    String name();

    /** The line of Java that said a node of the draft; empty for a file, whose messages the compiler has placed. */
    Optional<Span> place(Object node);

    /** The texts that a bundle carries along, by name. */
    Map<String, String> texts();
}
