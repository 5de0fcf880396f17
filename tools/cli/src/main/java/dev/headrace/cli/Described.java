package dev.headrace.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/**
 * Commands and options described by calls instead of annotations, whose reading makes classes at run time: for the front
 * desk and for {@code check}, which editors and commit hooks start all the time.
 */
final class Described {

    private Described() {}

    static CommandSpec command(Object command, String name, String description) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name);
        spec.usageMessage().description(description);
        return spec;
    }

    /** The name and the description of every option that means yes where it stands. */
    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .arity("0")
                .description(description)
                .build();
    }

    static boolean isSet(OptionSpec flag) {
        Object value = flag.getValue();
        return value instanceof Boolean set && set;
    }

    /** {@code --help} and {@code --version}, as the library describes them, also for a command below. */
    static void help(CommandSpec spec) {
        spec.addOption(OptionSpec.builder("-h", "--help")
                        .type(boolean.class)
                        .arity("0")
                        .usageHelp(true)
                        .scopeType(ScopeType.INHERIT)
                        .description("Show this help message and exit.")
                        .build())
                .addOption(OptionSpec.builder("-V", "--version")
                        .type(boolean.class)
                        .arity("0")
                        .versionHelp(true)
                        .scopeType(ScopeType.INHERIT)
                        .description("Print version information and exit.")
                        .build());
    }
}
