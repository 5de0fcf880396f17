package dev.headrace.cli;

import dev.headrace.compiler.CompileOptions;
import dev.headrace.compiler.FolderResolver;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Source;
import dev.headrace.generate.Generated;
import dev.headrace.generate.GeneratedFiles;
import dev.headrace.generate.JavaGenerator;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code headrace generate --java FILE}: records, enums and columns for Java that works with what a file declares. */
@Command(
        name = "generate",
        description = "Writes Java: a record for each schema, an enum for each enum, the columns of each feature set.")
final class GenerateCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Main main;

    @Option(names = "--java", required = true, description = "Generates Java.")
    private boolean java;

    @Parameters(paramLabel = "FILE", description = "The pipeline file.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--out", paramLabel = "DIR", description = "The source folder; ${DEFAULT-VALUE} if not given.")
    private Path out = Path.of("target", "generated-sources", "headrace");

    @Option(names = "--package", paramLabel = "NAME", description = "The package of the Java; the file's if not given.")
    private @Nullable String packageName;

    @Override
    public Integer call() {
        Console console = main.console();
        DiagnosticSink sink = new DiagnosticSink();
        if (JavaArguments.isJava(file, List.of())) {
            sink.report(JavaArguments.noText(file, "taken as a pipeline file").build());
            return Results.refused(console, sink, false);
        }
        Optional<Source> source = SourceFiles.read(file, sink);
        CompileOptions options = CompileOptions.standard().withFiles(FolderResolver.beside(file));
        Optional<Generated> generated =
                source.flatMap(s -> JavaGenerator.generate(s, options, Optional.ofNullable(packageName), sink));
        Optional<Integer> written = generated.flatMap(g -> GeneratedFiles.write(g, out, sink));
        if (written.isEmpty()) {
            return Results.refused(console, sink, false);
        }
        console.show(sink.diagnostics());
        console.say(Counted.of(generated.get().files().size(), "class").replace("classs", "classes") + " in " + out
                + (written.get() == 0 ? ", none of them changed" : ""));
        return Exit.OK;
    }
}
