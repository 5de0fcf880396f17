package dev.headrace.processor.pipeline;

import dev.headrace.diagnostics.Code;
import dev.headrace.dsl.Definition;
import dev.headrace.dsl.Pipeline;
import dev.headrace.processor.Names;
import dev.headrace.processor.Problems;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Reads a class with {@link Pipeline}. */
public final class PipelineReader {

    private final ProcessingEnvironment environment;
    private final Problems problems;

    /** Reads for this compilation. */
    public PipelineReader(ProcessingEnvironment environment, Problems problems) {
        this.environment = environment;
        this.problems = problems;
    }

    /** The definition; nothing if the class cannot be one, which is said. */
    public Optional<Found> read(TypeElement type) {
        int before = problems.count();
        String name = type.getAnnotation(Pipeline.class).value();
        if (type.getKind() != ElementKind.CLASS) {
            wrong(
                    type,
                    "`@Pipeline` stands on a class, and `" + type.getSimpleName() + "` is " + Problems.kind(type),
                    "make it a class that extends `Definition`");
            return Optional.empty();
        }
        if (!Names.isPackage(name)) {
            problems.addAt(
                    Code.HR0605,
                    type,
                    Pipeline.class.getCanonicalName(),
                    "`" + name + "` is no package of the language",
                    "write words with points between them, such as `bank.fraud`");
        }
        extendsDefinition(type);
        canBeMade(type);
        if (problems.count() == before) {
            constructor(type); // that of a private class is private too
        }
        return problems.count() > before ? Optional.empty() : Optional.of(Found.of(name, type));
    }

    private void extendsDefinition(TypeElement type) {
        TypeElement definition = environment.getElementUtils().getTypeElement(Definition.class.getCanonicalName());
        Types types = environment.getTypeUtils();
        boolean unknown = type.getSuperclass().getKind() == TypeKind.ERROR; // javac says so itself
        if (!unknown && !types.isSubtype(types.erasure(type.asType()), definition.asType())) {
            wrong(
                    type,
                    "`" + type.getSimpleName() + "` is no pipeline, since it does not extend `Definition`",
                    "write `extends Definition`");
        }
    }

    private void canBeMade(TypeElement type) {
        String name = "`" + type.getSimpleName() + "`";
        Set<Modifier> modifiers = type.getModifiers();
        if (modifiers.contains(Modifier.ABSTRACT)) {
            wrong(type, name + " is abstract, so that nobody can make it", "mark the classes that extend it instead");
        }
        if (!type.getTypeParameters().isEmpty()) {
            wrong(type, name + " has type parameters, which nobody can give", "write the types out");
        }
        if (type.getNestingKind().isNested() && !modifiers.contains(Modifier.STATIC)) {
            wrong(type, name + " is an inner class, which needs an object of the outer one", "make it `static`");
        }
        for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
            if (e.getModifiers().contains(Modifier.PRIVATE)) {
                wrong(
                        type,
                        "`" + e.getSimpleName() + "` is private, so that its provider cannot see it",
                        "drop the `private`");
                return;
            }
        }
    }

    private void constructor(TypeElement type) {
        for (ExecutableElement constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
            boolean seen = !constructor.getModifiers().contains(Modifier.PRIVATE);
            if (seen && constructor.getParameters().isEmpty()) {
                if (!constructor.getThrownTypes().isEmpty()) {
                    wrong(
                            constructor,
                            "the constructor of `" + type.getSimpleName() + "` declares exceptions, which a provider"
                                    + " cannot pass on",
                            "catch them in it");
                }
                return;
            }
        }
        wrong(
                type,
                "`" + type.getSimpleName() + "` has no constructor without parameters that its package sees",
                "add one; what varies is a `param`");
    }

    private void wrong(Element at, String sentence, String help) {
        problems.add(Code.HR0608, at, sentence, help);
    }
}
