package dev.headrace.jars;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.DiagnosticSink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** Whether what is named can be looked into at all. */
final class Readable {

    private static final String JOB = "META-INF/headrace/pipeline.bundle";

    private Readable() {}

    static boolean check(JavaArgument argument, DiagnosticSink sink) {
        boolean all = true;
        for (Path path : argument.everywhere()) {
            all &= check(path, sink);
        }
        return all;
    }

    private static boolean check(Path path, DiagnosticSink sink) {
        if (Files.isDirectory(path)) {
            return true;
        }
        if (!Files.exists(path)) {
            sink.report(Diagnostic.of(Code.HR0801, "`" + path + "` cannot be read: there is no such file")
                    .build());
            return false;
        }
        try (ZipFile zip = new ZipFile(path.toFile())) {
            return zip.size() >= 0;
        } catch (IOException e) {
            Diagnostic.Builder said = Diagnostic.of(Code.HR0680, "`" + path + "` is not a jar, or not a whole one");
            if (!Files.isReadable(path)) {
                said = Diagnostic.of(Code.HR0680, "`" + path + "` cannot be read: permission is missing");
            }
            sink.report(said.help("build it again").build());
            return false;
        }
    }

    static Diagnostic noPipelines(JavaArgument argument) {
        Diagnostic.Builder said = Diagnostic.of(Code.HR0681, JarPipelines.place(argument) + " has no pipelines");
        if (argument.container().filter(Readable::isJob).isPresent()) {
            return said.note("it is a job jar, made by `headrace compile`")
                    .help("`headrace submit` hands it to a cluster")
                    .build();
        }
        return said.note("a pipeline is a class marked `@Pipeline(\"NAME\")` that extends Definition; "
                        + "compiling it with the annotation processor on makes it known")
                .help("put dev.headrace:headrace-processor on the processor path of the build")
                .build();
    }

    private static boolean isJob(Path jar) {
        if (Files.isDirectory(jar)) {
            return false;
        }
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.getEntry(JOB) != null;
        } catch (IOException e) {
            return false;
        }
    }
}
