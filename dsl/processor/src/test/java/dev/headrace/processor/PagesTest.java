package dev.headrace.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.diagnostics.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Java of the processor's pages: the wrong one has the code and nothing else, the right one compiles. */
final class PagesTest {

    private static final Path PAGES = Path.of("..", "..", "docs", "diagnostics");
    private static final Pattern EXAMPLE = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

    static Stream<Code> codes() {
        return Arrays.stream(Code.values()).filter(c -> c.name().matches("HR06[0-4]\\d")); // further ones are of jars
    }

    private static List<String> examples(String section) {
        List<String> examples = new ArrayList<>();
        for (Matcher m = EXAMPLE.matcher(section); m.find(); ) {
            examples.add(m.group(1));
        }
        return examples;
    }

    @ParameterizedTest
    @MethodSource("codes")
    void showWhatIsMeant(Code code) throws IOException {
        String page = Files.readString(PAGES.resolve(code + ".md"));
        int right = page.indexOf("\n## Right");
        assertThat(examples(page.substring(0, right)))
                .isNotEmpty()
                .allSatisfy(e ->
                        assertThat(Javac.errors(e)).isNotEmpty().allMatch(error -> error.contains("[" + code + "]")));
        assertThat(examples(page.substring(right)))
                .isNotEmpty()
                .allSatisfy(e -> assertThat(Javac.errors(e)).isEmpty());
    }
}
