package dev.headrace.cli;

import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Source;
import dev.headrace.syntax.Formatter;
import dev.headrace.syntax.Parser;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code headrace fmt}: the one way a file is laid out. A file with syntax errors is left as it is. */
@Command(name = "fmt", description = "Formats pipeline files in place.")
final class FmtCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Main main;

    /** What to do instead of writing. */
    static final class Instead {
        @Option(names = "--check", description = "Write nothing; exit 1 if a file is not formatted.")
        private boolean check;

        @Option(names = "--diff", description = "Write nothing; print what would change.")
        private boolean diff;
    }

    @ArgGroup(exclusive = true)
    private Instead instead = new Instead();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Pipeline files.")
    private List<Path> files = List.of();

    @Override
    public Integer call() {
        int worst = Exit.OK;
        for (Path file : files) {
            worst = Math.max(worst, format(file));
        }
        return worst;
    }

    private int format(Path file) {
        DiagnosticSink sink = new DiagnosticSink();
        if (JavaArguments.isJava(file, List.of())) {
            sink.report(JavaArguments.noText(file, "formatted").build());
        }
        Optional<Source> source = sink.hasErrors() ? Optional.empty() : SourceFiles.read(file, sink);
        source.ifPresent(s -> Parser.parse(s, sink));
        if (source.isEmpty() || sink.hasErrors()) {
            main.console().show(sink.diagnostics());
            return Exit.DIAGNOSTICS;
        }
        String before = source.get().text();
        String after = Formatter.format(source.get());
        if (after.equals(before)) {
            return Exit.OK;
        }
        if (instead.diff) {
            main.console().out().print(LineDiff.of(file.toString(), before, after));
        }
        if (instead.check || instead.diff) {
            main.console().say("headrace: " + file + " is not formatted");
            return Exit.DIAGNOSTICS;
        }
        WholeFile.write(file, after);
        main.console().say("formatted " + file);
        return Exit.OK;
    }
}
