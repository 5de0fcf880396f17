package dev.headrace.cli;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Suggestions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code headrace explain HR0102}: the page of a code. */
@Command(name = "explain", description = "Prints what a code means, with a wrong and a right example.")
final class ExplainCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Main main;

    @Parameters(arity = "0..1", paramLabel = "CODE", description = "A code such as HR0102; without one, lists all.")
    private String code = "";

    @Override
    public Integer call() {
        Console console = main.console();
        if (code.isEmpty()) {
            for (Code each : Code.values()) {
                console.out().println(each.name() + "  " + each.title());
            }
            return Exit.OK;
        }
        Optional<Code> known = Code.parse(code);
        if (known.isEmpty()) {
            Optional<String> near = near();
            console.say("headrace: there is no code `" + code + "`"
                    + near.map(n -> "; did you mean " + n + "?").orElse(""));
            return Exit.USAGE;
        }
        console.out().print(page(known.get()));
        console.out().flush();
        return Exit.OK;
    }

    /** The number alone says which code is meant; else the one that is most alike. */
    private Optional<String> near() {
        List<String> names = Arrays.stream(Code.values()).map(Code::name).toList();
        return names.stream()
                .filter(n -> code.length() > 1 && n.substring(2).endsWith(code))
                .findFirst()
                .or(() -> Suggestions.closest(code.toUpperCase(java.util.Locale.ROOT), names));
    }

    private static String page(Code code) {
        try (InputStream page = ExplainCommand.class.getResourceAsStream("/diagnostics/" + code.name() + ".md")) {
            return page == null
                    ? code.name() + ": " + code.title() + "\n"
                    : new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
