package dev.headrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** What one command said and how it ended. */
record Cli(int code, String out, String err) {

    static Cli headrace(Object... arguments) {
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(words, new PrintWriter(out, true), new PrintWriter(err, true));
        Cli said = new Cli(code, out.toString(), err.toString());
        assertThat(said.out + said.err)
                .doesNotContain("\tat ")
                .doesNotContain("Exception")
                .doesNotContain("\u001b[");
        return said;
    }

    /** Ends with this code, else shows what was said. */
    Cli ends(int expected) {
        assertThat(code).as("exit code%n%s%n%s", out, err).isEqualTo(expected);
        return this;
    }

    /** A fresh copy of what {@code headrace new} makes. */
    static Path project(Path scratch) {
        Path folder = scratch.resolve("shop");
        headrace("new", folder).ends(Exit.OK);
        return folder.resolve("pipeline.mlflow");
    }

    static Path file(Path path, String text) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        return Files.writeString(path, text);
    }

    /** Changes a file in place; the text to replace must be there. */
    static void edit(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }
}
