package dev.headrace.cli;

import dev.headrace.compiler.Compilation;
import dev.headrace.compiler.CompileOptions;
import dev.headrace.compiler.Compiler;
import dev.headrace.compiler.Drafts;
import dev.headrace.compiler.FileResolver;
import dev.headrace.compiler.FolderResolver;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Span;
import dev.headrace.ir.draft.DraftFile;
import dev.headrace.jars.JarPipeline;
import dev.headrace.jars.JarPipelines;
import dev.headrace.jars.JavaArgument;
import dev.headrace.syntax.Canonical;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A pipeline that a class says. Its relative paths start at the working folder: a jar lies where a build put it, and is
 * carried elsewhere. The files of packages that it uses are those its jar brings along, and those in the working folder.
 */
record GivenJava(JarPipeline pipeline) implements Given {

    static Optional<GivenJava> read(Path argument, List<Path> classPath, DiagnosticSink sink) {
        return JavaArgument.of(argument, classPath)
                .flatMap(java -> said(java, sink))
                .map(found -> {
                    Thread.currentThread().setContextClassLoader(found.classes());
                    return new GivenJava(found);
                });
    }

    /** What a definition prints while it is being said is no data of the command. */
    private static Optional<JarPipeline> said(JavaArgument argument, DiagnosticSink sink) {
        PrintStream out = System.out;
        System.setOut(System.err);
        try {
            return JarPipelines.read(argument, sink);
        } finally {
            System.setOut(out);
        }
    }

    @Override
    public Optional<DraftFile> draft(DiagnosticSink sink) {
        return Optional.of(pipeline.file());
    }

    @Override
    public Compilation compile(CompileOptions options, Drafts drafts) {
        return Compiler.compile(pipeline.file(), pipeline.origins(), options.withFiles(files()));
    }

    @Override
    public CompileOptions options() {
        return CompileOptions.standard().withFiles(files());
    }

    private FileResolver files() {
        return FileResolver.either(pipeline.files(), new FolderResolver(Path.of("")));
    }

    @Override
    public Path base() {
        return Path.of("").toAbsolutePath();
    }

    @Override
    public Path beside(String name) {
        return Path.of(name);
    }

    @Override
    public String name() {
        return pipeline.name();
    }

    @Override
    public Optional<Span> place(Object node) {
        return pipeline.origins().of(node);
    }

    /** The canonical text: the same whether or not the Java is at hand. Nothing, where no text says the pipeline. */
    @Override
    public Map<String, String> texts() {
        return Canonical.text(pipeline.file())
                .map(text -> Map.of(name() + ".mlflow", text))
                .orElse(Map.of());
    }
}
