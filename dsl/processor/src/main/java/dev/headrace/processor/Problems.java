package dev.headrace.processor;

import dev.headrace.diagnostics.Code;
import java.util.Locale;
import java.util.Objects;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;

/** What is wrong, as errors of javac. */
public final class Problems {

    private final Messager messager;
    private int count;

    Problems(Messager messager) {
        this.messager = messager;
    }

    /** {@code [code] sentence; help}, where the element is declared. */
    public void add(Code code, Element at, String sentence, String help) {
        count++;
        messager.printMessage(Diagnostic.Kind.ERROR, text(code, sentence, help), place(at));
    }

    /** {@code [code] sentence; help}, at the annotation of that name on the element. */
    public void addAt(Code code, Element at, String annotation, String sentence, String help) {
        for (AnnotationMirror mirror : at.getAnnotationMirrors()) {
            if (mirror.getAnnotationType().toString().equals(annotation)) {
                count++;
                String text = text(code, sentence, help);
                for (AnnotationValue value : mirror.getElementValues().values()) {
                    messager.printMessage(Diagnostic.Kind.ERROR, text, place(at), mirror, value);
                    return;
                }
                messager.printMessage(Diagnostic.Kind.ERROR, text, place(at), mirror);
                return;
            }
        }
        add(code, at, sentence, help);
    }

    /** {@code [code] sentence; help}, of no element in particular. */
    void addAnywhere(Code code, String sentence, String help) {
        count++;
        messager.printMessage(Diagnostic.Kind.ERROR, text(code, sentence, help));
    }

    /** How many there have been. */
    public int count() {
        return count;
    }

    private static String text(Code code, String sentence, String help) {
        return "[" + code + "] " + sentence + "; " + help;
    }

    /** javac knows no place of a component, but that of its field, which is written in the same place. */
    private static Element place(Element at) {
        if (at instanceof RecordComponentElement component) {
            for (Element field : owner(component).getEnclosedElements()) {
                if (field.getKind() == ElementKind.FIELD
                        && field.getSimpleName().equals(component.getSimpleName())) {
                    return field;
                }
            }
        }
        return at;
    }

    /** What a component or method is declared in. */
    public static Element owner(Element member) {
        return Objects.requireNonNull(member.getEnclosingElement());
    }

    /** {@code a class}, {@code an interface}. */
    public static String kind(Element element) {
        return article(
                element.getKind() == ElementKind.ANNOTATION_TYPE
                        ? "annotation"
                        : element.getKind().name().toLowerCase(Locale.ROOT));
    }

    /** A type without packages and annotations. */
    public static String simple(TypeMirror type) {
        return type.toString()
                .replaceAll("@[\\w.]+(\\([^)]*\\))?[ ,]*", "")
                .replaceAll("\\b(?:[a-z_]\\w*\\.)+(?=\\w)", "")
                .replace(",", ", ")
                .strip();
    }

    /** With "a" or "an" in front. */
    public static String article(String noun) {
        return ("AEIOUaeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }
}
