package dev.headrace.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;

/**
 * The commands by name. Where the first word names one, that one alone is described to the library: to describe all of them
 * takes longer than most of them run.
 */
final class Commands {

    private static final String CHECK = "check";

    private static final Map<String, Class<?>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("new", NewCommand.class);
        ALL.put(CHECK, CheckCommand.class);
        ALL.put("fmt", FmtCommand.class);
        ALL.put("decompile", DecompileCommand.class);
        ALL.put("generate", GenerateCommand.class);
        ALL.put("explain", ExplainCommand.class);
        ALL.put("test", TestCommand.class);
        ALL.put("run", RunCommand.class);
        ALL.put("show", ShowCommand.class);
        ALL.put("plan", PlanCommand.class);
        ALL.put("compile", CompileCommand.class);
        ALL.put("submit", SubmitCommand.class);
        ALL.put("status", StatusCommand.class);
        ALL.put("drain", DrainCommand.class);
        ALL.put("stop", StopCommand.class);
        ALL.put("cancel", CancelCommand.class);
        ALL.put("logs", LogsCommand.class);
        ALL.put("certify", CertifyCommand.class);
        ALL.put("runs", RunsCommand.class);
        ALL.put("models", ModelsCommand.class);
        ALL.put("lineage", LineageCommand.class);
        ALL.put("doctor", DoctorCommand.class);
    }

    private Commands() {}

    /** Adds the command that is asked for; all of them, and {@code help}, if that is not plain. */
    static void add(CommandLine line, Main main, String[] words) {
        if (words.length > 0 && ALL.containsKey(words[0])) {
            Described.help(line.getCommandSpec());
            add(line, main, words[0]);
            return;
        }
        line.getCommandSpec().mixinStandardHelpOptions(true);
        ALL.keySet().forEach(name -> add(line, main, name));
        line.addSubcommand("help", CommandLine.HelpCommand.class);
    }

    private static void add(CommandLine line, Main main, String name) {
        line.addSubcommand(name, name.equals(CHECK) ? CheckCommand.describe(main) : ALL.get(name));
    }
}
