package dev.headrace.processor.pipeline;

import dev.headrace.dsl.DefinitionProvider;
import dev.headrace.dsl.Pipeline;
import dev.headrace.dsl.ProviderOf;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * The list of providers. A compilation of a few files adds to what earlier ones left: an entry stays as long as its class is
 * there and, if it was generated, the definition that it provides.
 */
public final class ServicesFile {

    private static final String PATH = "META-INF/services/" + DefinitionProvider.class.getCanonicalName();

    private final ProcessingEnvironment environment;

    /** The file of this compilation's output. */
    public ServicesFile(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    /** The definitions of earlier compilations that are still there and are none of these. */
    public List<Found> kept(Definitions now) throws IOException {
        List<Found> kept = new ArrayList<>();
        for (String entry : entries()) {
            definition(entry)
                    .filter(d -> !now.has(d.getQualifiedName().toString()))
                    .map(d -> Found.of(d.getAnnotation(Pipeline.class).value(), d))
                    .filter(f -> f.provider().canonicalName().equals(entry))
                    .ifPresent(kept::add);
        }
        return kept;
    }

    /** Lists these and those kept. */
    public void write(Definitions now) throws IOException {
        TreeSet<String> lines = new TreeSet<>();
        for (String entry : entries()) {
            TypeElement provider = environment.getElementUtils().getTypeElement(entry);
            boolean ours = provider != null && provider.getAnnotation(ProviderOf.class) != null;
            if (provider != null && !ours) {
                lines.add(entry); // written by hand
            }
        }
        List<Element> origins = new ArrayList<>();
        kept(now).forEach(k -> lines.add(k.provider().canonicalName()));
        for (Found definition : now.all()) {
            lines.add(definition.provider().canonicalName());
            origins.add(definition.type());
        }
        FileObject file = environment
                .getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, "", PATH, origins.toArray(new Element[0]));
        try (Writer out = file.openWriter()) {
            for (String line : lines) {
                out.write(line + "\n");
            }
        }
    }

    private List<String> entries() throws IOException {
        List<String> entries = new ArrayList<>();
        try {
            FileObject file = environment.getFiler().getResource(StandardLocation.CLASS_OUTPUT, "", PATH);
            try (BufferedReader in =
                    new BufferedReader(new InputStreamReader(file.openInputStream(), StandardCharsets.UTF_8))) {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    String entry = line.replaceFirst("#.*", "").strip();
                    if (!entry.isEmpty()) {
                        entries.add(entry);
                    }
                }
            }
        } catch (NoSuchFileException | FileNotFoundException e) {
            return List.of(); // the first compilation
        }
        return entries;
    }

    /** The definition that a generated provider names, if it is still one. */
    private Optional<TypeElement> definition(String entry) {
        TypeElement provider = environment.getElementUtils().getTypeElement(entry);
        if (provider == null) {
            return Optional.empty();
        }
        return provider.getAnnotationMirrors().stream()
                .filter(m -> m.getAnnotationType().toString().equals(ProviderOf.class.getCanonicalName()))
                .map(ServicesFile::named)
                .flatMap(Optional::stream)
                .filter(d -> d.getAnnotation(Pipeline.class) != null)
                .findFirst();
    }

    private static Optional<TypeElement> named(AnnotationMirror mirror) {
        for (AnnotationValue value : mirror.getElementValues().values()) {
            if (value.getValue() instanceof DeclaredType type && type.asElement() instanceof TypeElement element) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }
}
