package dev.headrace.target.beam.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.diagnostics.RunFailure;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobJarTest {

    private static final byte[] BUNDLE = "the pipeline".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path scratch;

    private Path jar = Path.of("");

    @BeforeEach
    void aJar() throws IOException {
        jar = scratch.resolve("job.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : List.of("META-INF/MANIFEST.MF", "a/B.class", "c.txt")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.repeat(100).getBytes(StandardCharsets.US_ASCII));
                zip.closeEntry();
            }
        }
    }

    @Test
    void holdsWhatItHeldAndThePipeline() throws IOException {
        Path made = scratch.resolve("made.jar");
        JobJar.write(jar, BUNDLE, made);
        try (ZipFile zip = new ZipFile(made.toFile())) {
            assertThat(Collections.list(zip.entries()))
                    .extracting(ZipEntry::getName)
                    .containsExactly("META-INF/MANIFEST.MF", "a/B.class", "c.txt", "META-INF/headrace/pipeline.bundle");
            assertThat(zip.getInputStream(zip.getEntry("META-INF/headrace/pipeline.bundle"))
                            .readAllBytes())
                    .isEqualTo(BUNDLE);
            assertThat(zip.getInputStream(zip.getEntry("a/B.class")).readAllBytes())
                    .asString(StandardCharsets.US_ASCII)
                    .isEqualTo("a/B.class".repeat(100));
        }
        int streamed = 0;
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(made))) {
            while (zip.getNextEntry() != null) {
                zip.readAllBytes();
                streamed++;
            }
        }
        assertThat(streamed)
                .as("entries read from the front, checksums and all")
                .isEqualTo(4);
    }

    private Path steps(String name, String... entries) throws IOException {
        Path made = scratch.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(made))) {
            for (String entry : entries) {
                String[] parts = entry.split("=", 2);
                zip.putNextEntry(new ZipEntry(parts[0]));
                zip.write(parts[1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return made;
    }

    @Test
    void holdsWhatTheJarsOfStepsHold() throws IOException {
        String services = "META-INF/services/dev.headrace.ir.step.StepProvider";
        Path one = steps("one.jar", "META-INF/MANIFEST.MF=x", "one/Ä.class=1", services + "=one.A", "META-INF/A.SF=x");
        Path two = steps("two.jar", services + "=two.B", "two/B.class=2", "a/B.class=other", "one/Ä.class=1");
        Path made = scratch.resolve("made.jar");
        JobJar.write(jar, BUNDLE, List.of(one, two), made);
        try (ZipFile zip = new ZipFile(made.toFile())) {
            assertThat(Collections.list(zip.entries()))
                    .extracting(ZipEntry::getName)
                    .containsExactly(
                            "META-INF/MANIFEST.MF",
                            "a/B.class",
                            "c.txt",
                            "META-INF/headrace/pipeline.bundle",
                            services,
                            "one/Ä.class",
                            "two/B.class");
            assertThat(zip.getInputStream(zip.getEntry(services)).readAllBytes())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("one.A\ntwo.B");
            assertThat(zip.getInputStream(zip.getEntry("two/B.class")).readAllBytes())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("2");
            assertThat(zip.getInputStream(zip.getEntry("a/B.class")).readAllBytes())
                    .asString(StandardCharsets.US_ASCII)
                    .startsWith("a/B.class");
        }
        Path other = steps("other.jar", "one/Ä.class=another");
        assertThatThrownBy(() -> JobJar.write(jar, BUNDLE, List.of(one, other), made))
                .isInstanceOfSatisfying(
                        RunFailure.class,
                        e -> assertThat(e.diagnostic().message())
                                .isEqualTo("`other.jar` holds another `one/Ä.class` than a jar before it"));
    }

    @Test
    void theSameInputsGiveTheSameBytes() throws IOException {
        JobJar.write(jar, BUNDLE, scratch.resolve("one.jar"));
        JobJar.write(jar, BUNDLE, scratch.resolve("two.jar"));
        assertThat(scratch.resolve("one.jar")).hasSameBinaryContentAs(scratch.resolve("two.jar"));
        JobJar.write(jar, new byte[0], scratch.resolve("two.jar"));
        assertThat(Files.size(scratch.resolve("two.jar")))
                .as("an earlier, longer file is replaced")
                .isEqualTo(Files.size(scratch.resolve("one.jar")) - BUNDLE.length);
    }

    @Test
    void whatIsNoJarIsRefused() throws IOException {
        Path text = Files.writeString(scratch.resolve("text"), "no zip file at all, but long enough for an end");
        assertThatThrownBy(() -> JobJar.write(text, BUNDLE, scratch.resolve("made.jar")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no plain zip");
    }
}
