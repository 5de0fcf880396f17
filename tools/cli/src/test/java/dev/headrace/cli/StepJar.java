package dev.headrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A jar with steps, as a user's build makes it: a class, the list of services, and a pipeline file that declares the steps. */
final class StepJar {

    private static final String SOURCE = """
            package acme;

            import dev.headrace.ir.step.*;
            import dev.headrace.ir.type.*;
            import java.util.*;
            import java.util.function.Consumer;

            public final class Cleaning implements StepProvider {
                static final Schema PAYMENT = new Schema(
                        List.of(
                                Column.sure("card", DataType.STRING),
                                Column.sure("amount", DataType.FLOAT),
                                Column.sure("at", DataType.INSTANT)),
                        Optional.of("at"),
                        Optional.empty());

                public List<JavaStep> steps() {
                    return List.of(
                            step("clean", StepKind.ROW, by -> new StepCode.OfRow() {
                                public Object[] apply(Object[] row) {
                                    if (row[0].equals("bad")) {
                                        throw new IllegalArgumentException("a bad card");
                                    }
                                    return new Object[] {((String) row[0]).strip(), (Double) row[1] * by, row[2]};
                                }
                            }),
                            step("split", StepKind.ROWS, by -> new StepCode.OfRows() {
                                public void apply(Object[] row, Consumer<Object[]> out) {
                                    for (int i = 0; i < (Double) row[1] / by; i++) {
                                        out.accept(new Object[] {row[0] + "/" + i, by, row[2]});
                                    }
                                }
                            }),
                            step("ranked", StepKind.TABLE, by -> new StepCode.OfTable() {
                                public void apply(Iterable<Object[]> rows, Consumer<Object[]> out) {
                                    double rank = by;
                                    for (Object[] row : rows) {
                                        out.accept(new Object[] {row[0], rank++, row[2]});
                                    }
                                }
                            }));
                }

                interface Opening {
                    StepCode open(double by);
                }

                static JavaStep step(String name, StepKind kind, Opening opening) {
                    return new JavaStep() {
                        public StepSignature signature() {
                            return new StepSignature("acme.Cleaning#" + name, kind, PAYMENT, PAYMENT,
                                    List.of(new StepParameter("by", DataType.FLOAT)));
                        }

                        public StepCode open(Map<String, Object> arguments) {
                            return opening.open((Double) arguments.get("by"));
                        }
                    };
                }
            }
            """;

    private static final String DECLARED = """
            language 1
            package acme

            schema Payment { card: String, amount: Float, at: Instant @event_time }

            step clean(in: Payment, by: Float = 1.0) -> (out: Payment) = java("acme.Cleaning#clean")
            step split(in: Payment, by: Float = 1.0) -> (out: Payment) = java("acme.Cleaning#split")
            step ranked(in: Payment, by: Float = 1.0) -> (out: Payment) = java("acme.Cleaning#ranked")
            """;

    private StepJar() {}

    /** Makes it in this folder. */
    static Path in(Path folder) throws IOException {
        return in(folder, "Cleaning");
    }

    /** The same steps, offered by a class of another name. */
    static Path in(Path folder, String name) throws IOException {
        String text = SOURCE.replace("class Cleaning ", "class " + name + " ");
        Path source = Cli.file(folder.resolve("src/acme/" + name + ".java"), text);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        int result = javac.run(
                null,
                null,
                null,
                "-proc:none",
                "-Xlint:none",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                classes.toString(),
                source.toString());
        assertThat(result).isZero();
        Path jar = folder.resolve("steps.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out);
                var made = Files.list(classes.resolve("acme"))) {
            for (Path each : made.sorted().toList()) {
                put(zip, "acme/" + each.getFileName(), Files.readAllBytes(each));
            }
            put(
                    zip,
                    "META-INF/services/dev.headrace.ir.step.StepProvider",
                    ("acme." + name + "\n").getBytes(StandardCharsets.UTF_8));
            put(zip, "META-INF/headrace/acme.mlflow", DECLARED.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** What its steps and a pipeline that uses them say. */
    static List<String> pipeline() {
        return List.of("""
                language 1
                package shop

                use acme.{Payment, clean, split, ranked}

                source payments: Payment { batch = csv("payments.csv", zone = "UTC"), on error drop }

                table cleaned from payments { via clean(by = 2.0) }
                table pieces from cleaned { via split(by = 2.0), where amount > 0.0 }
                table hourly from pieces { group by card every 1h { total = sum(amount) } }
                table places from pieces { via ranked(by = 1.0) }

                sink hourly_out from hourly { batch = csv("out/hourly.csv") }
                """);
    }
}
