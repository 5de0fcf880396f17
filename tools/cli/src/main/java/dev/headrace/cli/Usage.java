package dev.headrace.cli;

import dev.headrace.diagnostics.Suggestions;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Wrong arguments: what is wrong, what was meant perhaps, and where the help is. Not the whole help. */
final class Usage {

    private Usage() {}

    static int refuse(ParameterException e) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("headrace: " + message(e));
        err.println("try `" + command.getCommandSpec().qualifiedName() + " --help`");
        err.flush();
        return Exit.USAGE;
    }

    private static String message(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (e instanceof MissingParameterException missing
                && missing.getMissing().size() == 1
                && missing.getMissing().get(0) instanceof OptionSpec option) {
            return "missing required option: `" + option.shortestName() + " " + option.paramLabel() + "`";
        }
        String said = e.getMessage() == null ? "wrong arguments" : e.getMessage();
        said = said.replaceFirst("^Error: ", "").replace("option option", "option");
        return said.substring(0, 1).toLowerCase(Locale.ROOT) + said.substring(1);
    }

    private static String unmatched(UnmatchedArgumentException e) {
        String word = e.getUnmatched().get(0);
        CommandLine command = e.getCommandLine();
        if (word.startsWith("-")) {
            return "unknown option `" + word + "`"
                    + near(word, command.getCommandSpec().optionsMap().keySet());
        }
        return command.getParent() == null || !command.getSubcommands().isEmpty()
                ? "unknown command `" + word + "`"
                        + near(word, command.getSubcommands().keySet())
                : "one argument too many: `" + word + "`";
    }

    private static String near(String word, Collection<String> names) {
        return Suggestions.closest(word, names)
                .map(n -> "; did you mean `" + n + "`?")
                .orElse("");
    }
}
