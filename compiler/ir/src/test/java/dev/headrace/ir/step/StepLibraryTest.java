package dev.headrace.ir.step;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.Severity;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** Another that offers a step of that name. */
    public static final class Trebling implements StepProvider {
        @Override
        public List<JavaStep> steps() {
            return List.of(new Times());
        }
    }

    public static final class Failing implements StepProvider {
        @Override
        public List<JavaStep> steps() {
            throw new NoClassDefFoundError("com/acme/Lib");
        }
    }

    public static final class Nothing implements StepProvider {
        @Override
        @SuppressWarnings("NullAway")
        public List<JavaStep> steps() {
            return null;
        }
    }

    public static final class Unready implements StepProvider {
        public Unready() {
            throw new IllegalStateException("not\nyet");
        }

        @Override
        public List<JavaStep> steps() {
            return List.of();
        }
    }

    @Test
    void twoStepsOfOneNameAreTold() {
        Diagnostic one =
                StepLibrary.of(new Tripling(), new Tripling()).problems().get(0);
        assertThat(one.code()).isEqualTo(Code.HR0504);
        assertThat(one.severity()).isEqualTo(Severity.ERROR);
        assertThat(one.message()).isEqualTo("two steps are called `acme.Numbers#times`");
        assertThat(StepLibrary.of(new Tripling(), new Trebling())
                        .problems()
                        .get(0)
                        .notes())
                .containsExactly("one is offered by `dev.headrace.ir.step.StepLibraryTest$Tripling`, one by "
                        + "`dev.headrace.ir.step.StepLibraryTest$Trebling`");
        assertThat(StepLibrary.of(new Tripling()).problems()).isEmpty();
    }

    @Test
    void aProviderThatCannotBeUsedIsToldAndTheOthersAreThere(@TempDir Path jar) throws Exception {
        Path services = Files.createDirectories(jar.resolve("META-INF/services"));
        List<String> names = List.of(
                "acme.Gone",
                Unready.class.getName(),
                StepLibraryTest.class.getName(),
                Failing.class.getName(),
                Nothing.class.getName(),
                Tripling.class.getName());
        Path list = Files.write(services.resolve(StepProvider.class.getName()), names);
        URL[] urls = {jar.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, getClass().getClassLoader())) {
            StepLibrary library = StepLibrary.load(loader);
            assertThat(library.names()).containsExactly("acme.Numbers#times");
            String test = "dev.headrace.ir.step.StepLibraryTest";
            assertThat(library.problems())
                    .extracting(Diagnostic::message)
                    .containsExactly(
                            "`acme.Gone` is listed to offer steps, and cannot be loaded",
                            "`" + test + "$Unready` is listed to offer steps, and cannot be loaded",
                            "`" + test + "` is listed to offer steps, and cannot be loaded",
                            "`" + test + "$Failing` does not say which steps it offers",
                            "`" + test + "$Nothing` does not say which steps it offers");
            assertThat(library.problems()).allSatisfy(p -> {
                assertThat(p.code()).isEqualTo(Code.HR0504);
                assertThat(p.help()).isPresent();
                assertThat(p.toString()).doesNotContain(jar.toString());
            });
            assertThat(library.problems().get(1).notes()).contains("java.lang.IllegalStateException: not");
            assertThat(library.problems().get(3).notes())
                    .containsExactly("java.lang.NoClassDefFoundError: com/acme/Lib");
        }
        Files.writeString(list, "no class at all\n");
        try (URLClassLoader loader = new URLClassLoader(urls, getClass().getClassLoader())) {
            assertThat(StepLibrary.load(loader).problems())
                    .extracting(Diagnostic::message)
                    .containsExactly("what the jars list to offer steps cannot be loaded");
            assertThat(StepLibrary.load(loader).problems().toString()).doesNotContain(jar.toString());
        }
    }
}
