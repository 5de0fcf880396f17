package dev.headrace.ir.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.ir.Samples;
import dev.headrace.ir.index.FingerprintIndex;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.plan.Plan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class BundleFileTest {

    private static Bundle bundle() {
        Pipeline pipeline = Samples.pipeline();
        return new Bundle(
                "0.1.0",
                1,
                FingerprintIndex.of(pipeline).pipeline(),
                pipeline,
                Optional.of(new Plan(
                        new Pipeline("", List.of(), List.of(), List.of(), List.of(), List.of(), List.of()), List.of())),
                Map.of("fraud.mlflow", "package bank.fraud // ü\n", "lib/money.mlflow", "", "a.mlflow", "x"));
    }

    private static Optional<Bundle> read(byte[] bytes, DiagnosticSink diagnostics) {
        return BundleFile.read(bytes, "it.headrace", Samples.FUNCTIONS, diagnostics);
    }

    @Test
    void comesBackAsItWas() {
        DiagnosticSink diagnostics = new DiagnosticSink();
        assertThat(read(BundleFile.write(bundle()), diagnostics)).contains(bundle());
        assertThat(diagnostics.diagnostics()).isEmpty();
    }

    @Test
    void isAZipWithSortedEntries() throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(BundleFile.write(bundle())))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names)
                .containsExactly(
                        "ir.json",
                        "manifest.json",
                        "plan.json",
                        "source/a.mlflow",
                        "source/fraud.mlflow",
                        "source/lib/money.mlflow");
    }

    @Test
    void damageIsReported() {
        byte[] good = BundleFile.write(bundle());
        for (int length = 0; length < good.length - 1; length += 211) {
            DiagnosticSink diagnostics = new DiagnosticSink();
            Optional<Bundle> cut = read(Arrays.copyOf(good, length), diagnostics);
            assertThat(cut.isPresent()).isNotEqualTo(diagnostics.hasErrors());
        }
        DiagnosticSink diagnostics = new DiagnosticSink();
        assertThat(read("no zip".getBytes(StandardCharsets.UTF_8), diagnostics)).isEmpty();
        assertThat(diagnostics.diagnostics()).extracting(d -> d.code()).containsExactly(Code.HR0803);
    }

    /** Two processes that differ in hash order of sets and maps, language, time zone and default charset. */
    @Test
    void isTheSameBytesFromAnyJvm() throws IOException, InterruptedException {
        String here = HexFormat.of().formatHex(BundleFile.write(bundle()));
        String turkish = other("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Kolkata");
        String arabic = other("-Duser.language=ar", "-Dfile.encoding=ISO-8859-1", "-Duser.timezone=America/New_York");
        assertThat(turkish).isEqualTo(here);
        assertThat(arabic).isEqualTo(here);
    }

    private static String other(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx256m");
        command.add("-Xshare:off"); // an archive would fix the salt of Map.of and Set.of
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), BundleFileTest.class.getName()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return out.strip();
    }

    public static void main(String[] args) {
        System.out.println(HexFormat.of().formatHex(BundleFile.write(bundle())));
    }
}
