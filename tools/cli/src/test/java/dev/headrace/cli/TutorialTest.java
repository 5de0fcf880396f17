package dev.headrace.cli;

import static dev.headrace.cli.Cli.headrace;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tutorial, command by command: its files are written, its commands run, its outputs compared. */
class TutorialTest {

    private static final Path TUTORIAL = Path.of("../../docs/tutorial.md");
    private static final Pattern BLOCK = Pattern.compile("```(\\w+) ?(\\S*)\\n(.*?)```", Pattern.DOTALL);
    private static final String PIPELINE = "fraud/pipeline.mlflow";

    @Test
    void everyOutputIsReal(@TempDir Path scratch) throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(TUTORIAL));
        int commands = 0;
        while (block.find()) {
            String text = block.group(3);
            switch (block.group(1)) {
                case "mlflow" -> Cli.file(scratch.resolve(PIPELINE), text);
                case "csv" -> Cli.file(scratch.resolve(block.group(2)), text);
                case "console" -> {
                    replay(text, scratch);
                    commands++;
                }
                default -> throw new AssertionError("a block of another kind: " + block.group(1));
            }
        }
        assertThat(commands).isGreaterThan(9);
    }

    private static void replay(String text, Path scratch) throws IOException {
        String command = text.lines().findFirst().orElseThrow();
        assertThat(command).startsWith("$ headrace ");
        if (text.contains("amout") && !command.contains("--fix")) {
            Cli.edit(scratch.resolve(PIPELINE), "sum(amount)", "sum(amout)");
        }
        Cli said = headrace(Arrays.stream(
                        command.substring("$ headrace ".length()).split(" "))
                .map(word -> word.startsWith("fraud") ? scratch.resolve(word).toString() : word)
                .toArray());
        assertThat(command + "\n" + masked((said.out() + said.err()).replace(scratch + "/", "")))
                .isEqualTo(masked(text));
    }

    private static String masked(String text) {
        return text.replaceAll("done in [0-9.]+ s", "done in TIME");
    }
}
