package dev.headrace.bench;

import com.palantir.javapoet.JavaFile;
import dev.headrace.diagnostics.Code;
import dev.headrace.dsl.Definition;
import dev.headrace.ir.type.DataType;
import dev.headrace.processor.SchemaProcessor;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the annotation processor costs: javac over records with {@code @Schema}, and javac without processors over the same
 * records and what was generated of them, each in a process of its own.
 */
final class ProcessorCost {

    /** The type of a component, by its place. */
    private static final List<String> TYPES = List.of(
            "@Key long",
            "@Entity String",
            "@Nullable String",
            "@Range(min = 0) double",
            "@Decimal(precision = 12, scale = 2) BigDecimal",
            "boolean",
            "Kind",
            "@EventTime Instant",
            "@Nullable LocalDate",
            "List<String>",
            "@Vector(8) float[]",
            "@Pii @Nullable Long");

    private ProcessorCost() {}

    static void measure(Path folder, int schemas, int rounds) throws IOException, InterruptedException {
        Path sources = folder.resolve("sources");
        write(sources, schemas);
        Path generated = folder.resolve("generated");
        javac(folder, generated, List.of(sources), true);
        System.out.println("javac over " + schemas + " schemas of " + TYPES.size() + " columns, median of " + rounds);
        new Median()
                .add("-proc:none", () -> javac(folder, null, List.of(sources, generated), false))
                .add("processor", () -> javac(folder, folder.resolve("again"), List.of(sources), true))
                .print(rounds);
    }

    private static void write(Path folder, int schemas) throws IOException {
        Path sample = folder.resolve("sample");
        Files.createDirectories(sample);
        Files.writeString(sample.resolve("Kind.java"), "package sample;\n\npublic enum Kind { a, b, c }\n");
        for (int schema = 0; schema < schemas; schema++) {
            StringBuilder text = new StringBuilder("""
                    package sample;

                    import dev.headrace.dsl.schema.*;
                    import java.math.BigDecimal;
                    import java.time.Instant;
                    import java.time.LocalDate;
                    import java.util.List;
                    import org.jspecify.annotations.Nullable;

                    /** One of many. */
                    @Schema
                    """);
            text.append("public record Row").append(schema).append("(");
            for (int column = 0; column < TYPES.size(); column++) {
                text.append(column == 0 ? "\n    " : ",\n    ").append(TYPES.get(column));
                text.append(" c").append(column);
            }
            Files.writeString(
                    sample.resolve("Row" + schema + ".java"),
                    text.append(") {}\n").toString());
        }
    }

    /** A compilation into a new folder; generated sources go to {@code generated}. */
    private static Map<String, Double> javac(
            Path folder, @Nullable Path generated, List<Path> sources, boolean processor)
            throws IOException, InterruptedException {
        Path classes = Files.createTempDirectory(folder, "classes");
        String path = path();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-Xlint:none",
                "-d",
                classes.toString(),
                "-cp",
                path));
        if (processor && generated != null) {
            Files.createDirectories(generated);
            command.addAll(List.of("-processorpath", path, "-s", generated.toString()));
        } else {
            command.add("-proc:none");
        }
        for (Path source : sources) {
            try (Stream<Path> files = Files.walk(source)) {
                files.map(Path::toString)
                        .filter(f -> f.endsWith(".java"))
                        .sorted()
                        .forEach(command::add);
            }
        }
        Path list = folder.resolve("arguments");
        Files.write(list, command.subList(1, command.size()));
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder(command.get(0), "@" + list).inheritIO().start();
        int code = process.waitFor();
        double wall = (System.nanoTime() - start) / 1e9;
        if (code != 0) {
            throw new IllegalStateException("javac ended with " + code);
        }
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("wall", wall);
        return figures;
    }

    /** The jars or folders that the processor and generated code need, and no others. */
    private static String path() {
        List<Class<?>> parts = List.of(
                SchemaProcessor.class, Definition.class, DataType.class, Code.class, JavaFile.class, Nullable.class);
        List<String> places = new ArrayList<>();
        for (Class<?> part : parts) {
            try {
                places.add(Path.of(part.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI())
                        .toString());
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        }
        return String.join(File.pathSeparator, places);
    }
}
