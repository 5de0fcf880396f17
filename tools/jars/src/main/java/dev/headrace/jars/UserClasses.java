package dev.headrace.jars;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.DiagnosticSink;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A context class path for services: what Headrace's own class path has, and behind it a user's classes, which see their own
 * libraries and none of Headrace's.
 */
public final class UserClasses extends ClassLoader {

    private final PipelineLoader theirs;

    UserClasses(PipelineLoader theirs) {
        super(UserClasses.class.getClassLoader());
        this.theirs = theirs;
    }

    /** The classes of these jars and folders; empty if one of them cannot be read, which {@code sink} then knows. */
    public static Optional<ClassLoader> of(List<Path> classPath, DiagnosticSink sink) {
        JavaArgument all = new JavaArgument("the class path", Optional.empty(), Optional.empty(), classPath);
        if (!Readable.check(all, sink)) {
            return Optional.empty();
        }
        return loader(all, sink).map(UserClasses::new);
    }

    static Optional<PipelineLoader> loader(JavaArgument argument, DiagnosticSink sink) {
        try {
            return Optional.of(PipelineLoader.of(argument));
        } catch (MalformedURLException e) {
            sink.report(Diagnostic.of(Code.HR0680, "`" + argument.text() + "` cannot be read")
                    .build());
            return Optional.empty();
        }
    }

    /** The jars and folders that they are looked for in, in this order. */
    public List<Path> places() {
        List<Path> places = new ArrayList<>();
        for (URL url : theirs.getURLs()) {
            places.add(Path.of(URI.create(url.toString())));
        }
        return places;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        return theirs.loadClass(name);
    }

    @Override
    protected @Nullable URL findResource(String name) {
        return theirs.findResource(name);
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        return theirs.findResources(name);
    }
}
