package dev.headrace.cli;

import dev.headrace.compiler.CompileOptions;
import dev.headrace.compiler.Drafts;
import dev.headrace.diagnostics.DiagnosticSink;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the pipelines that a command line names while the command line itself is still being understood: both take about as
 * long, and most machines have a second core.
 */
final class HeadStart implements Runnable {

    private final List<String> words;
    private final Drafts drafts;

    private HeadStart(List<String> words, Drafts drafts) {
        this.words = List.copyOf(words);
        this.drafts = drafts;
    }

    /** Returns at once. A word that only looks like a pipeline does no harm, and what is wrong with a file is said later. */
    static void take(String[] words, Drafts drafts) {
        List<String> files = new ArrayList<>();
        for (String word : words) {
            if (word.endsWith(".mlflow")) {
                files.add(word);
            }
        }
        if (!files.isEmpty()) {
            Thread thread = new Thread(new HeadStart(files, drafts), "head-start");
            thread.setDaemon(true);
            thread.start();
        }
    }

    @Override
    public void run() {
        CompileOptions.standard();
        for (String word : words) {
            try {
                SourceFiles.read(Path.of(word), new DiagnosticSink()).ifPresent(drafts::prepare);
            } catch (InvalidPathException | StackOverflowError e) {
                return;
            }
        }
    }
}
