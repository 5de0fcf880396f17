package dev.headrace.dsl;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles Java in memory and says what javac has against it. */
final class Javac {

    private Javac() {}

    /** The errors, each as {@code line: message}; lines from 1. */
    static List<String> errors(String className, String source) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        URI uri = URI.create("string:///" + className.replace('.', '/') + ".java");
        JavaFileObject file = new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        List<String> options = List.of("-proc:none", "-Xlint:none", "-cp", System.getProperty("java.class.path"));
        JavacTask task = (JavacTask) javac.getTask(null, null, found, options, null, List.of(file));
        try {
            task.analyze();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.getDiagnostics().stream()
                .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
                .map(d -> d.getLineNumber() + ": " + simple(d.getMessage(Locale.ROOT)))
                .toList();
    }

    /** Without the packages of what is named. */
    private static String simple(String message) {
        return message.replaceAll("\\b(dev\\.headrace\\.dsl\\.(value\\.)?|sample\\.Misuse\\.|java\\.lang\\.)", "");
    }
}
