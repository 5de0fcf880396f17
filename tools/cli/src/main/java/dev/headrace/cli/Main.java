package dev.headrace.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The front desk: {@code headrace COMMAND …}. */
@Command(
        name = "headrace",
        description = "Checks and runs ML pipelines written in .mlflow.",
        mixinStandardHelpOptions = true,
        version = Main.VERSION)
public final class Main implements Runnable {
    static final String VERSION = "headrace 0.1.0-SNAPSHOT";

    private Main() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
