package dev.headrace.processor.schema;

import dev.headrace.diagnostics.Code;
import dev.headrace.processor.Problems;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.type.TypeMirror;

/** A component of a record, and what is said about it. */
record Component(RecordComponentElement element, Problems problems) {

    String name() {
        return element.getSimpleName().toString();
    }

    TypeMirror type() {
        return element.asType();
    }

    /** The component's type as the author wrote it, with "a" or "an". */
    String aType() {
        return Problems.article(Problems.simple(type()));
    }

    boolean has(Class<? extends Annotation> mark) {
        return element.getAnnotation(mark) != null;
    }

    /** Whether some annotation called Nullable stands at the component or its type. */
    boolean isNullable() {
        return Stream.concat(element.getAnnotationMirrors().stream(), type().getAnnotationMirrors().stream())
                .anyMatch(Component::isNullable);
    }

    private static boolean isNullable(AnnotationMirror mirror) {
        return mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable");
    }

    /** The names of its annotations, in the order in which they are written. */
    List<String> marks() {
        return element.getAnnotationMirrors().stream()
                .map(m -> m.getAnnotationType().toString())
                .toList();
    }

    void wrong(Code code, String sentence, String help) {
        problems.add(code, element, sentence, help);
    }
}
