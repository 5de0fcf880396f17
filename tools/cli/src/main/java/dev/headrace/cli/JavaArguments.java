package dev.headrace.cli;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.jars.JavaArgument;
import java.nio.file.Path;
import java.util.List;

/** Whether an argument names Java. A pipeline file is told by its name alone, without loading what reads jars. */
final class JavaArguments {

    private JavaArguments() {}

    /** Whether a jar lists no pipelines; one that cannot be read lists none. */
    static boolean offersNone(Path jar) {
        return !JavaArgument.offersPipelines(jar);
    }

    /** A command that changes texts was given Java. */
    static Diagnostic.Builder noText(Path argument, String done) {
        return Diagnostic.of(Code.HR0689, "`" + argument + "` is compiled Java: there is no text that could be " + done)
                .help("`headrace decompile` prints what it says as a pipeline file");
    }

    static boolean isJava(Path argument, List<Path> classPath) {
        String text = argument.toString();
        return !text.endsWith(".mlflow") && JavaArgument.of(argument, classPath).isPresent();
    }
}
