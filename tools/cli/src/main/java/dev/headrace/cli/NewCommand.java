package dev.headrace.cli;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code headrace new DIR}: a small project that checks, tests and runs. */
@Command(name = "new", description = "Makes a folder with a small pipeline that runs.")
final class NewCommand implements Callable<Integer> {

    private static final List<String> FILES = List.of("pipeline.mlflow", "data/orders.csv", "README.md", "gitignore");

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Main main;

    @Parameters(paramLabel = "DIR", description = "The folder to make; it must not hold anything yet.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Override
    public Integer call() {
        try {
            if (Files.exists(folder) && !isEmptyFolder(folder)) {
                return refuse("`" + folder + "` is there already and not an empty folder");
            }
            for (String file : FILES) {
                write(file, folder.resolve(file.equals("gitignore") ? ".gitignore" : file));
            }
        } catch (IOException e) {
            return refuse("`" + folder + "` cannot be written: " + Reasons.of(e));
        }
        main.console().say("made " + folder + "; now try:\n  headrace run " + folder.resolve("pipeline.mlflow"));
        return Exit.OK;
    }

    private int refuse(String message) {
        main.console().show(List.of(Diagnostic.of(Code.HR0801, message).build()));
        return Exit.DIAGNOSTICS;
    }

    private static boolean isEmptyFolder(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.findAny().isEmpty();
        }
    }

    private static void write(String template, Path target) throws IOException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        try (InputStream in = Objects.requireNonNull(NewCommand.class.getResourceAsStream("/new/" + template))) {
            Files.writeString(target, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
