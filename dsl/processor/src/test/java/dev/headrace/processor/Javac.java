package dev.headrace.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Compiles Java in memory, with the processors, and says what is wrong with it. */
final class Javac {

    static final String HEAD = """
            package sample;
            import dev.headrace.dsl.Definition;
            import dev.headrace.dsl.Pipeline;
            import dev.headrace.dsl.schema.*;
            import dev.headrace.dsl.value.*;
            import java.math.BigDecimal;
            import java.time.*;
            import java.util.List;
            import java.util.Map;
            import java.util.Optional;
            import java.util.Set;
            import org.jspecify.annotations.Nullable;
            """;
    private static final int LINES = HEAD.split("\n").length;

    private Javac() {}

    static Compilation compile(JavaFileObject... files) {
        return Compiler.javac()
                .withProcessors(new SchemaProcessor(), new PipelineProcessor())
                .withOptions("-Xlint:all,-processing,-serial,-classfile,-auxiliaryclass")
                .compile(files);
    }

    static JavaFileObject file(String name, String text) {
        return JavaFileObjects.forSourceString(name, text);
    }

    /** What javac has against a file with the usual imports, each as {@code line: message}; lines count from below the imports. */
    static List<String> errors(String body) {
        return errors(compile(file("sample.Sample", HEAD + body)), LINES);
    }

    static List<String> errors(Compilation compilation, int above) {
        List<String> errors = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> d : compilation.diagnostics()) {
            if (d.getKind() != Diagnostic.Kind.NOTE) {
                long line = d.getSource() == null ? 0 : d.getLineNumber() - above;
                errors.add(line + ": " + simple(d.getMessage(Locale.ROOT)));
            }
        }
        return errors;
    }

    /** Without the packages of what is named. */
    private static String simple(String message) {
        return message.startsWith("[HR")
                ? message
                : message.replaceAll("\\b(dev\\.headrace\\.dsl\\.(value\\.)?|sample\\.|java\\.lang\\.)", "");
    }
}
