package dev.headrace.ir.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepLibraryTest {

    private static final Schema NUMBERS = Schema.of(List.of(Column.sure("n", DataType.INT)));

    /** As somebody would write it by hand. */
    public static final class Tripling implements StepProvider {
        @Override
        public List<JavaStep> steps() {
            return List.of(new Times());
        }
    }

    private static final class Times implements JavaStep {
        @Override
        public StepSignature signature() {
            return new StepSignature(
                    "acme.Numbers#times",
                    StepKind.ROW,
                    NUMBERS,
                    NUMBERS,
                    List.of(new StepParameter("by", DataType.INT)));
        }

        @Override
        public StepCode open(Map<String, Object> arguments) {
            long by = (Long) arguments.get("by");
            return new StepCode.OfRow() {
                @Override
                public @Nullable Object[] apply(@Nullable Object[] row) {
                    return new @Nullable Object[] {(Long) row[0] * by};
                }
            };
        }
    }

    @Test
    void findsWhatAJarOffersByTheNameOfTheStep(@TempDir Path jar) throws Exception {
        Path services = Files.createDirectories(jar.resolve("META-INF/services"));
        Files.writeString(services.resolve(StepProvider.class.getName()), Tripling.class.getName() + "\n");
        URL[] urls = {jar.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, getClass().getClassLoader())) {
            StepLibrary library = StepLibrary.load(loader);
            assertThat(library.names()).containsExactly("acme.Numbers#times");
            StepCode code = library.find("acme.Numbers#times").orElseThrow().open(Map.of("by", 3L));
            assertThat(((StepCode.OfRow) code).apply(new @Nullable Object[] {14L}))
                    .containsExactly(42L);
            assertThat(library.find("acme.Numbers#other")).isEmpty();
        }
        assertThat(StepLibrary.load(getClass().getClassLoader()).names()).isEmpty();
    }

    @Test
    void twoStepsOfOneNameAreRefused() {
        List<StepProvider> twice = new ArrayList<>(List.of(new Tripling(), new Tripling()));
        assertThatIllegalStateException()
                .isThrownBy(() -> StepLibrary.of(twice.toArray(StepProvider[]::new)))
                .withMessage("two steps are called acme.Numbers#times");
    }
}
