package dev.headrace.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.render.HumanRenderer;
import dev.headrace.ir.verify.IrVerifier;
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
 * {@code -Dfuzz.inputs=1000000 -Dfuzz.seed=7} goes on longer. A text that once failed belongs in {@code resources/fuzz},
 * where it is tried every time.
 */
class FuzzTest {
    private static final int ROUNDS = Integer.getInteger("fuzz.inputs", 600);
    private static final long SEED = Long.getLong("fuzz.seed", 20_240_601L);

    @Test
    void neverFails() throws IOException {
        List<List<String>> inputs = inputs();
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(SEED * 1_000_003 + round);
            List<String> words = new ArrayList<>(inputs.get(random.nextInt(inputs.size())));
            int changes = 1 + random.nextInt(4);
            for (int i = 0; i < changes; i++) {
                change(words, inputs.get(random.nextInt(inputs.size())), random);
            }
            String text = String.join("", words);
            check("round " + round, text);
        }
    }

    @Test
    void onTextsThatOnceFailed() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/fuzz"))) {
            List<Path> texts = files.sorted().toList();
            assertThat(texts).isNotEmpty();
            for (Path text : texts) {
                check(text.toString(), Files.readString(text));
            }
        }
    }

    private static void check(String which, String text) {
        Compilation compilation;
        try {
            compilation = Compiling.text(text);
        } catch (RuntimeException | Error e) {
            throw new AssertionError(which + ":\n" + text, e);
        }
        assertThat(compilation.diagnostics().stream().map(Diagnostic::code))
                .as("%s:%n%s%n%s", which, text, compilation.diagnostics())
                .doesNotContain(Code.HR0999);
        assertThat(compilation.pipeline().isPresent()).isEqualTo(!compilation.hasErrors());
        compilation
                .pipeline()
                .ifPresent(p -> assertThat(IrVerifier.check(p))
                        .as("%s:%n%s", which, text)
                        .isEmpty());
        // Whatever was found can be shown.
        assertThat(new HumanRenderer(false).renderAll(compilation.diagnostics()).isEmpty())
                .as(which)
                .isEqualTo(compilation.diagnostics().isEmpty());
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
