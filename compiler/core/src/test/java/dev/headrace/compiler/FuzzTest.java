package dev.headrace.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Changed copies of the golden inputs: whatever the text, the compiler answers with diagnostics and never with a fault.
 * {@code -Dfuzz.rounds=100000} goes on longer.
 */
class FuzzTest {
    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 600);
    private static final long SEED = Long.getLong("fuzz.seed", 20_240_601L);

    @Test
    void neverFails() throws IOException {
        List<List<String>> inputs = inputs();
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            List<String> words = new ArrayList<>(inputs.get(random.nextInt(inputs.size())));
            int changes = 1 + random.nextInt(4);
            for (int i = 0; i < changes; i++) {
                change(words, inputs.get(random.nextInt(inputs.size())), random);
            }
            String text = String.join("", words);
            Compilation compilation = Compiling.text(text);
            assertThat(compilation.diagnostics().stream().map(Diagnostic::code))
                    .as("round %d:%n%s%n%s", round, text, compilation.diagnostics())
                    .doesNotContain(Code.HR0999);
            assertThat(compilation.pipeline().isPresent()).isEqualTo(!compilation.hasErrors());
        }
    }

    private static void change(List<String> words, List<String> others, Random random) {
        int at = random.nextInt(words.size());
        switch (random.nextInt(5)) {
            case 0 -> words.remove(at);
            case 1 -> words.add(at, words.get(random.nextInt(words.size())));
            case 2 -> words.set(at, others.get(random.nextInt(others.size())));
            case 3 -> {
                int other = random.nextInt(words.size());
                String kept = words.set(at, words.get(other));
                words.set(other, kept);
            }
            default -> words.set(at, words.get(random.nextInt(words.size())));
        }
        if (words.isEmpty()) {
            words.add("table");
        }
    }

    /** The inputs cut into words, gaps and signs. */
    private static List<List<String>> inputs() throws IOException {
        List<List<String>> inputs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/golden"))) {
            for (Path file : files.filter(p -> p.toString().endsWith("input.mlflow"))
                    .sorted()
                    .toList()) {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                inputs.add(List.of(text.split("(?<=[^\\p{L}\\p{N}_])|(?=[^\\p{L}\\p{N}_])")));
            }
        }
        return inputs;
    }
}
