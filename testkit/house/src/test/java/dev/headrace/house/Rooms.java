package dev.headrace.house;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The room table: which packages and libraries the classes of a room may use. */
record Rooms(List<Room> rooms) {
    private static final String OURS = "dev.headrace";
    private static final List<String> ANYONE_MAY = List.of("java", "javax", "org.jspecify");
    private static final String JACKSON = "com.fasterxml.jackson";

    static final Rooms TABLE = new Rooms(List.of(
            room("diagnostics", List.of(), List.of()),
            room("ir", List.of("diagnostics", "ir.codec"), List.of()),
            room("ir.codec", List.of("ir", "diagnostics"), List.of(JACKSON)),
            room("syntax", List.of("diagnostics", "ir.draft", "syntax.internal"), List.of()),
            room("syntax.internal", List.of("diagnostics", "ir.draft", "syntax"), List.of("org.antlr.v4.runtime")),
            room("compiler", List.of("ir", "ir.codec", "syntax", "diagnostics"), List.of()),
            room("stdlib", List.of("ir", "diagnostics"), List.of("com.google.re2j")),
            room("dsl", List.of("ir.draft", "ir.step", "ir.type", "diagnostics"), List.of()),
            room("processor", List.of("dsl", "diagnostics"), List.of("com.palantir.javapoet")),
            room("generate", List.of("compiler", "ir", "ir.draft", "diagnostics"), List.of("com.palantir.javapoet")),
            room(
                    "maven",
                    List.of("generate", "jars", "compiler", "ir.step", "diagnostics"),
                    List.of("org.apache.maven")),
            room("jars", List.of("dsl", "compiler", "ir.draft", "diagnostics"), List.of()),
            room("kernels", List.of("ir", "diagnostics"), List.of("org.objectweb.asm")),
            room(
                    "formats",
                    List.of("kernels", "ir", "diagnostics"),
                    List.of(JACKSON, "org.apache.parquet", "io.airlift.compress", "org.apache.commons.compress")),
            room("runtime", List.of("ir", "ir.codec", "diagnostics"), List.of(JACKSON)),
            room("registry", List.of("runtime", "ir", "diagnostics"), List.of(JACKSON)),
            room("mlflow", List.of("registry", "runtime", "diagnostics"), List.of(JACKSON)),
            room("metrics", List.of(), List.of()),
            room("worker", List.of("formats", "kernels", "metrics", "runtime", "ir", "diagnostics"), List.of(JACKSON)),
            room("trainer.djl", List.of("worker", "metrics"), List.of("ai.djl")),
            room("trainer.xgboost", List.of("worker", "metrics"), List.of("ml.dmlc.xgboost4j")),
            room("worker.launch", List.of("worker", "runtime"), List.of()),
            room(
                    "training",
                    List.of(
                            "worker",
                            "worker.launch",
                            "registry",
                            "formats",
                            "kernels",
                            "runtime",
                            "ir",
                            "diagnostics"),
                    List.of(JACKSON)),
            room("target", List.of("ir", "ir.codec", "diagnostics", "runtime"), List.of()),
            room(
                    "operators",
                    List.of("target", "runtime", "kernels", "formats", "ir", "ir.codec", "diagnostics"),
                    List.of()),
            room(
                    "target.local",
                    List.of(
                            "target",
                            "operators",
                            "training",
                            "worker",
                            "registry",
                            "runtime",
                            "kernels",
                            "formats",
                            "ir",
                            "ir.codec",
                            "diagnostics"),
                    List.of()),
            room(
                    "target.beam",
                    List.of("target", "operators", "runtime", "kernels", "formats", "ir", "ir.codec", "diagnostics"),
                    List.of("org.apache.beam", "org.joda.time", "org.slf4j")),
            room("target.beam.protocol", List.of("target", "ir", "ir.codec", "diagnostics"), List.of(JACKSON)),
            room(
                    "target.beam.launch",
                    List.of("target.beam.protocol", "target", "ir", "ir.codec", "diagnostics"),
                    List.of(JACKSON)),
            room(
                    "target.beam.job",
                    List.of(
                            "target.beam",
                            "target.beam.job.flink",
                            "target.beam.protocol",
                            "target",
                            "kernels",
                            "ir",
                            "ir.codec",
                            "diagnostics"),
                    List.of("org.apache.beam", "org.joda.time")),
            room("target.beam.job.flink", List.of("target.beam.job"), List.of("org.apache.flink")),
            room(
                    "target.beam.kafka",
                    List.of("target.beam", "runtime", "kernels", "formats", "ir", "diagnostics"),
                    List.of("org.apache.kafka", "org.apache.avro", "org.apache.beam", "org.joda.time", "org.slf4j")),
            room(
                    "target.tck",
                    List.of(
                            "target",
                            "target.tck.oracle",
                            "ir",
                            "ir.codec",
                            "testkit.generate",
                            "compiler",
                            "stdlib",
                            "diagnostics"),
                    List.of()),
            room("target.certify", List.of("target", "ir", "diagnostics"), List.of()),
            room("target.tck.oracle", List.of("target", "ir", "diagnostics"), List.of()),
            room("testkit.generate", List.of("ir", "ir.codec"), List.of()),
            room("trial", List.of("compiler", "kernels", "target", "ir", "diagnostics"), List.of()),
            room(
                    "testkit",
                    List.of(
                            "dsl",
                            "jars",
                            "compiler",
                            "syntax",
                            "trial",
                            "target",
                            "ir",
                            "ir.draft",
                            "ir.step",
                            "ir.type",
                            "diagnostics"),
                    List.of("org.junit.jupiter.api", "org.junit.platform.commons", "org.opentest4j")),
            room("testkit.broker", List.of(), List.of("org.apache.kafka", "kafka.server")),
            room("examples.data", List.of(), List.of()),
            room(
                    "cli",
                    List.of(
                            "diagnostics",
                            "ir",
                            "ir.codec",
                            "syntax",
                            "compiler",
                            "jars",
                            "generate",
                            "stdlib",
                            "kernels",
                            "formats",
                            "runtime",
                            "registry",
                            "mlflow",
                            "target",
                            "target.certify",
                            "trial",
                            "training",
                            "target.local",
                            "target.beam.launch",
                            "target.beam.protocol"),
                    List.of(JACKSON, "picocli")),
            room(
                    "bench",
                    List.of(
                            "cli",
                            "target.local",
                            "target",
                            "operators",
                            "runtime",
                            "kernels",
                            "formats",
                            "compiler",
                            "syntax",
                            "stdlib",
                            "ir",
                            "ir.codec",
                            "diagnostics",
                            "dsl",
                            "processor",
                            "testkit.broker"),
                    List.of("org.duckdb", "org.apache.kafka", "com.palantir.javapoet")),
            room("bench.rivals", List.of(), List.of("org.apache.beam", "org.apache.spark"))));

    Rooms {
        rooms = List.copyOf(rooms);
    }

    private static Room room(String name, List<String> imports, List<String> vendors) {
        return new Room(
                OURS + "." + name, imports.stream().map(i -> OURS + "." + i).toList(), vendors);
    }

    /** The innermost room that holds the package. */
    Optional<Room> of(String packageName) {
        return rooms.stream()
                .filter(room -> room.holds(packageName))
                .max(Comparator.comparingInt(room -> room.root().length()));
    }

    boolean mayUse(Room user, String used) {
        if (ANYONE_MAY.stream().anyMatch(free -> Room.within(used, free))) {
            return true;
        }
        if (!Room.within(used, OURS)) {
            return user.mayUseLibrary(used);
        }
        Optional<Room> owner = of(used);
        return owner.equals(Optional.of(user))
                || user.imports().stream().anyMatch(root -> Room.within(used, root) && of(root).equals(owner));
    }
}
