package dev.headrace.cli;

import dev.headrace.compiler.Drafts;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** The front desk: {@code headrace COMMAND …}. */
public final class Main implements Runnable {

    static final String VERSION = "headrace 0.1.0-SNAPSHOT";

    /** When to use colours. */
    enum Colours {
        auto,
        always,
        never
    }

    private final CommandSpec spec =
            Described.command(this, "headrace", "Checks and runs ML pipelines written in .mlflow.");

    private final OptionSpec colour = OptionSpec.builder("--color")
            .paramLabel("WHEN")
            .description("auto, always or never; auto honours NO_COLOR and looks for a terminal.")
            .type(Colours.class)
            .defaultValue("auto")
            .scopeType(ScopeType.INHERIT)
            .build();

    private final boolean terminal;

    private final Drafts drafts = new Drafts();

    private Main(boolean terminal) {
        this.terminal = terminal;
        spec.version(VERSION).scopeType(ScopeType.INHERIT);
        spec.addOption(colour);
        spec.usageMessage().exitCodeListHeading("%nExit codes%n").exitCodeList(Exit.meanings());
    }

    public static void main(String[] args) {
        // No argument of ours is one of these, and to know how to read them takes time.
        System.setProperty("picocli.converters.excludes", "java[.]time[.](MonthDay|Year|YearMonth)");
        System.setProperty("picocli.disable.closures", "true");
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(args, out, err, System.console() != null);
        out.flush();
        err.flush();
        Interruption.allSaid();
        System.exit(code);
    }

    /** Runs one command and gives its exit code; nothing is printed elsewhere and the JVM goes on. */
    public static int run(String[] args, PrintWriter out, PrintWriter err) {
        return run(args, out, err, false);
    }

    private static int run(String[] args, PrintWriter out, PrintWriter err, boolean terminal) {
        Main main = new Main(terminal);
        HeadStart.take(args, main.drafts);
        CommandLine line = new CommandLine(main.spec);
        Commands.add(line, main, args);
        // What is set here is handed on to the commands there are by now.
        line.setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, given) -> Usage.refuse(e))
                .setExecutionExceptionHandler((e, command, parsed) -> main.fail(e, parsed));
        line.setUsageHelpWidth(100);
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        int code = execute(main, line, args);
        // A command may have added the classes of a pipeline.
        Thread.currentThread().setContextClassLoader(before);
        out.flush();
        err.flush();
        return code;
    }

    /** Errors of the virtual machine pass by the handler of exceptions; the user sees a message all the same. */
    private static int execute(Main main, CommandLine line, String[] args) {
        try {
            return line.execute(args);
        } catch (OutOfMemoryError e) {
            main.console().show(List.of(Faults.outOfMemory()));
            return Exit.RUN_FAILED;
        } catch (StackOverflowError | LinkageError e) {
            main.console().show(List.of(Faults.diagnostic(e)));
            return Exit.OUR_BUG;
        }
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** What was read of pipelines so far. */
    Drafts drafts() {
        return drafts;
    }

    Console console() {
        Colours asked = colour.getValue();
        boolean coloured = switch (asked) {
            case always -> true;
            case never -> false;
            case auto -> terminal && System.getenv("NO_COLOR") == null;
        };
        return new Console(spec.commandLine().getOut(), spec.commandLine().getErr(), coloured, terminal);
    }

    /** No stack trace for the user: a failed run says why, and a fault of ours says what to send us. */
    private int fail(Exception e, ParseResult parsed) {
        Diagnostic why = e instanceof RunFailure failure ? failure.diagnostic() : Faults.diagnostic(e);
        if (asksForJson(parsed)) {
            console().showJson(List.of(why));
        } else {
            console().show(List.of(why));
        }
        return why.code() == Code.HR0999 ? Exit.OUR_BUG : Exit.RUN_FAILED;
    }

    /** Who asked for a document gets one also when the work failed. */
    private static boolean asksForJson(ParseResult parsed) {
        ParseResult asked = parsed;
        while (asked.hasSubcommand()) {
            asked = asked.subcommand();
        }
        return asked != parsed && asked.hasMatchedOption("--json");
    }
}
