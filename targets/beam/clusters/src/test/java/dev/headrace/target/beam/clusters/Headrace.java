package dev.headrace.target.beam.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.cli.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** The command line, in this process. */
final class Headrace {

    private Headrace() {}

    /** Runs a command that must succeed; gives what it said. */
    static String headrace(String... words) {
        return ends(0, words);
    }

    /** Runs a command that must end with this code; gives what it said. */
    static String ends(int expected, String... words) {
        StringWriter said = new StringWriter();
        int code = Main.run(words, new PrintWriter(said, true), new PrintWriter(said, true));
        assertThat(code).as("%s%n%s", List.of(words), said).isEqualTo(expected);
        return said.toString();
    }
}
