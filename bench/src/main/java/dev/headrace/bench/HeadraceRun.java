package dev.headrace.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.headrace.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

/** A pipeline of the bench folder, run as a user runs it: file to file, without the cache. */
final class HeadraceRun {

    private HeadraceRun() {}

    /** Arguments: the pipeline file, then the names to run. */
    public static void main(String[] arguments) throws IOException {
        Contestant contestant = new Contestant();
        String[] command = new String[arguments.length + 2];
        command[0] = "run";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        command[arguments.length + 1] = "--no-cache";
        int code =
                Main.run(command, new PrintWriter(System.out, true, UTF_8), new PrintWriter(System.err, true, UTF_8));
        contestant.done("run");
        contestant.print();
        if (code != 0) {
            System.exit(code);
        }
    }

    static Path pipeline(Path folder, String name) {
        return folder.resolve(name + ".mlflow");
    }
}
