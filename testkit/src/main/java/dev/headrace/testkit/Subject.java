package dev.headrace.testkit;

import dev.headrace.compiler.Compilation;
import dev.headrace.compiler.CompileOptions;
import dev.headrace.compiler.Compiler;
import dev.headrace.compiler.FileResolver;
import dev.headrace.compiler.FolderResolver;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Source;
import dev.headrace.dsl.Definition;
import dev.headrace.dsl.DefinitionProvider;
import dev.headrace.dsl.Drafted;
import dev.headrace.dsl.JavaSources;
import dev.headrace.ir.draft.Declaration;
import dev.headrace.ir.draft.DeployDecl;
import dev.headrace.ir.draft.DraftFile;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.Origins;
import dev.headrace.ir.draft.TestDecl;
import dev.headrace.ir.step.StepLibrary;
import dev.headrace.jars.ContainerFiles;
import dev.headrace.syntax.Parsed;
import dev.headrace.syntax.Parser;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pipeline under test, as it was said.
 *
 * @param broken what is wrong with its form already
 * @param base the folder that its relative paths start at
 */
record Subject(DraftFile file, Origins origins, List<Diagnostic> broken, FileResolver files, Path base) {
    private static final Path[] SOURCES = {
        Path.of("src", "main", "java"),
        Path.of("src", "test", "java"),
        Path.of("target", "generated-sources", "annotations")
    };

    Subject {
        broken = List.copyOf(broken);
    }

    /** @throws IllegalArgumentException if there is no such file, or it cannot be read */
    static Subject of(Path file) {
        DiagnosticSink sink = new DiagnosticSink();
        try {
            Parsed parsed = Parser.parse(Source.of(shown(file), Files.readString(file)), sink);
            Path parent = file.toAbsolutePath().getParent();
            FileResolver files = FileResolver.either(FolderResolver.beside(file), classPath());
            return new Subject(
                    parsed.file(), parsed.origins(), sink.diagnostics(), files, parent == null ? Path.of("") : parent);
        } catch (IOException e) {
            throw new IllegalArgumentException("`" + shown(file) + "` cannot be read", e);
        }
    }

    static Subject of(Definition definition) {
        JavaSources sources = JavaSources.under(SOURCES);
        Drafted said = definition.draft(name(definition), sources);
        return new Subject(
                said.file(), said.origins(), List.of(), classPath(), Path.of("").toAbsolutePath());
    }

    /** That of {@code @Pipeline} if the processor has made a provider, else that of the class. */
    private static String name(Definition definition) {
        String type = definition.getClass().getName();
        return ServiceLoader.load(DefinitionProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(p -> p.definition().equals(type))
                .map(DefinitionProvider::name)
                .findFirst()
                .orElseGet(() -> {
                    String own = definition.getClass().getPackageName();
                    return own.isEmpty() ? "tested" : own;
                });
    }

    private static String shown(Path file) {
        return file.toString().replace('\\', '/');
    }

    private static FileResolver classPath() {
        return new ContainerFiles(
                Stream.of(System.getProperty("java.class.path", "").split(File.pathSeparator))
                        .filter(entry -> !entry.isEmpty())
                        .map(Path::of)
                        .filter(Files::exists)
                        .toList());
    }

    /** The engines of its deploys, in their order. */
    List<String> claims() {
        return file.declarations().stream()
                .filter(DeployDecl.class::isInstance)
                .map(d -> ((DeployDecl) d).engine())
                .flatMap(Optional::stream)
                .map(e -> e.path().stream().map(Name::text).collect(Collectors.joining(".")))
                .distinct()
                .toList();
    }

    /** Compiles it with this test in the place of its own. */
    Compilation with(Optional<TestDecl> test) {
        List<Declaration> all = new ArrayList<>(file.declarations());
        all.removeIf(TestDecl.class::isInstance);
        test.ifPresent(all::add);
        DraftFile tested = new DraftFile(file.language(), file.packageName(), file.uses(), all);
        StepLibrary steps = StepLibrary.load();
        CompileOptions options = CompileOptions.standard().withFiles(files).withSteps(steps);
        Compilation compiled = Compiler.compile(tested, origins, options);
        List<Diagnostic> messages = new ArrayList<>(broken);
        messages.addAll(steps.problems());
        boolean sound = messages.isEmpty();
        messages.addAll(compiled.diagnostics());
        return new Compilation(
                sound ? compiled.pipeline() : Optional.empty(),
                messages,
                compiled.places(),
                compiled.files(),
                compiled.origins());
    }
}
