package dev.headrace.cli;

import dev.headrace.compiler.Compilation;
import dev.headrace.compiler.CompileOptions;
import dev.headrace.compiler.Compiler;
import dev.headrace.compiler.Drafts;
import dev.headrace.compiler.FileResolver;
import dev.headrace.compiler.FolderResolver;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Source;
import dev.headrace.diagnostics.Span;
import dev.headrace.ir.draft.DraftFile;
import dev.headrace.jars.ContainerFiles;
import dev.headrace.jars.UserClasses;
import dev.headrace.syntax.Parser;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A pipeline file; its relative paths start at its folder. */
record GivenText(Path file, Source source, FileResolver files) implements Given {

    static Optional<GivenText> read(Path file, List<Path> classPath, DiagnosticSink sink) {
        Optional<FileResolver> files = files(file, classPath, sink);
        return files.flatMap(f -> SourceFiles.read(file, sink).map(source -> new GivenText(file, source, f)));
    }

    /** Beside the pipeline, then in the jars, whose classes threads find from here on. */
    private static Optional<FileResolver> files(Path file, List<Path> classPath, DiagnosticSink sink) {
        FileResolver beside = FolderResolver.beside(file);
        if (classPath.isEmpty()) {
            Thread.currentThread().setContextClassLoader(GivenText.class.getClassLoader());
            return Optional.of(beside);
        }
        return UserClasses.of(classPath, sink).map(classes -> {
            Thread.currentThread().setContextClassLoader(classes);
            return FileResolver.either(beside, new ContainerFiles(classPath));
        });
    }

    @Override
    public Optional<DraftFile> draft(DiagnosticSink sink) {
        DraftFile draft = Parser.parse(source, sink).file();
        return sink.hasErrors() ? Optional.empty() : Optional.of(draft);
    }

    @Override
    public Compilation compile(CompileOptions options, Drafts drafts) {
        return Compiler.compile(List.of(source), options.withFiles(files), drafts);
    }

    @Override
    public CompileOptions options() {
        return CompileOptions.standard().withFiles(files);
    }

    @Override
    public Path base() {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    @Override
    public Path beside(String name) {
        return file.resolveSibling(name);
    }

    @Override
    public String name() {
        Path name = file.getFileName();
        return name == null ? "pipeline.mlflow" : name.toString();
    }

    @Override
    public Optional<Span> place(Object node) {
        return Optional.empty();
    }

    /** Named by the file alone, so that the bundle does not say where it was made. */
    @Override
    public Map<String, String> texts() {
        return Map.of(name(), source.text());
    }
}
